/** $1 structure, $2 how many. The latest first. */
export const READ_HISTORY = `
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, kind, fields
  FROM listing_change WHERE structure_id = $1
  ORDER BY listing_change.at DESC, id DESC
  LIMIT $2`;
