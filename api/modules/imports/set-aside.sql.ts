const say = (removed: string, reason: string) => `
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'id', left(id, 200), '${reason}', 'warning' FROM ${removed}
  WHERE EXISTS (SELECT FROM import_run WHERE id = $1)`;

/**
 * $1 run. A listing that was merged into one that is gone, and does not come back with this run, stands on its own again: its source
 * still names it. Not of one that people closed or a moderator withdrew: it would come back through the other.
 */
export const RELEASE_MERGED = `
  WITH released AS (
    UPDATE structure t SET merged_into = NULL FROM import_staged s, structure k
    WHERE s.run_id = $1 AND s.kind = 'structure' AND s.id = t.id AND k.id = t.merged_into AND k.gone_at IS NOT NULL
      AND NOT k.withdrawn AND k.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'structure' AND o.id = k.id)
    RETURNING t.id
  )
  UPDATE service v SET structure_id = r.id, merged_into = NULL
  FROM import_staged s JOIN released r ON r.id = s.payload->>'structure_id'
  WHERE s.run_id = $1 AND s.kind = 'service' AND v.id = s.id`;

/** $1 run. Services that were found to be another: left out. */
export const DROP_MERGED_SERVICES = `
  DELETE FROM import_staged s USING service v
  WHERE s.run_id = $1 AND s.kind = 'service' AND v.id = s.id AND v.merged_into IS NOT NULL`;

/** $1 run. The other services of a merged listing are those of the one that was kept, and follow their source there. */
export const MOVE_MERGED_SERVICES = `
  UPDATE import_staged s SET payload = s.payload || jsonb_build_object('structure_id', t.merged_into)
  FROM structure t
  WHERE s.run_id = $1 AND s.kind = 'service' AND t.id = s.payload->>'structure_id' AND t.merged_into IS NOT NULL`;

/** $1 run. Listings that were merged into another: what their source says of them changes nothing. */
export const DROP_MERGED = `
  WITH removed AS (
    DELETE FROM import_staged s USING structure t
    WHERE s.run_id = $1 AND s.kind = 'structure' AND t.id = s.id AND t.merged_into IS NOT NULL
    RETURNING s.origin, s.line, s.id
  ) ${say('removed', 'Fiche réunie avec une autre par la modération : ce que sa source en dit n’est plus pris.')}`;

/** $1 run. Listings that a moderator withdrew stay so until their source says something else of them. */
export const DROP_WITHDRAWN = `
  WITH removed AS (
    DELETE FROM import_staged s USING structure t
    WHERE s.run_id = $1 AND s.kind = 'structure' AND t.id = s.id AND t.withdrawn_at IS NOT NULL AND t.fingerprint = s.fingerprint
    RETURNING s.origin, s.line, s.id
  ), services AS (
    DELETE FROM import_staged s USING removed r
    WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'structure_id' = r.id
  ) ${say('removed', 'Fiche retirée par la modération : elle revient quand sa source en dit autre chose.')}`;
