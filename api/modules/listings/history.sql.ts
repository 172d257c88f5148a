/** $1 structure, $2 how many. Its own and those of the listings merged into it, the latest first; one array, which the index serves. */
export const READ_HISTORY = `
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, kind, fields,
    (SELECT o.nom FROM structure o WHERE o.id = structure_id AND o.merged_into = $1) AS origin
  FROM listing_change
  WHERE structure_id = ANY ($1::text || ARRAY(SELECT id FROM structure WHERE merged_into = $1))
  ORDER BY listing_change.at DESC, id DESC
  LIMIT $2`;
