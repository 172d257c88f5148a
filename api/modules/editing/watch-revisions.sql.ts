/** $1 account, $2 now, $3 structure, $4 revision. What the account edited before: how many listings this hour, what of this one today. */
export const READ_AROUND = `
  SELECT
    (SELECT count(DISTINCT structure_id)::int FROM revision
     WHERE account_id = $1 AND at > $2::timestamptz - interval '1 hour' AND kind = 'edit') AS listings,
    coalesce((
      SELECT jsonb_agg(c.change ORDER BY r.version) FROM revision r CROSS JOIN jsonb_array_elements(r.changes) AS c(change)
      WHERE r.structure_id = $3 AND r.account_id = $1 AND r.at > $2::timestamptz - interval '1 day' AND r.id <> $4
        AND r.kind = 'edit'), '[]') AS earlier`;

/** $1 revision, $2 reasons. */
export const ADD_SUSPICION = 'INSERT INTO suspicion (revision, reasons) VALUES ($1, $2)';

/** $1 account, $2 now. All that it edited within the hour, once that is too much; what was judged already is not judged again. */
export const SUSPECT_MASS = `
  INSERT INTO suspicion (revision, reasons)
  SELECT id, '{mass-edit}' FROM revision
  WHERE account_id = $1 AND at > $2::timestamptz - interval '1 hour' AND kind = 'edit'
  ON CONFLICT (revision) DO UPDATE SET reasons = suspicion.reasons || excluded.reasons
  WHERE NOT suspicion.reasons @> excluded.reasons AND NOT suspicion.answered`;

/**
 * $1 structure, $2 revision. The commune where it is compared with others, that of the city for an arrondissement. None for a merger, or
 * for one that is taken back: those compare once they have moved everything.
 */
export const READ_CITY = `
  SELECT coalesce(c.code_parent, c.code) AS city FROM structure t JOIN commune c ON c.code = t.code_insee
  WHERE t.id = $1 AND NOT EXISTS (
    SELECT FROM revision r LEFT JOIN revision u ON u.id = r.undoes
    WHERE r.id = $2 AND 'merge' IN (r.kind, u.kind))`;
