import { leaving } from './departures.sql.ts';

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

/**
 * $1 run, $2 département or null, $3 format, $4 whether what the file does not name stays. A service that was found to be another which
 * its own source drops, before or by this run, while it still lists the house: the two are no longer one, and what its source says of
 * it comes back. Not what people removed, nor what left with its house.
 */
export const RELEASE_UNITED = `
  UPDATE service v SET merged_into = NULL
  FROM import_staged s, service k JOIN structure p ON p.id = k.structure_id
  WHERE s.run_id = $1 AND s.kind = 'service' AND s.id = v.id AND k.id = v.merged_into AND NOT k.withdrawn AND p.gone_at IS NULL
    AND NOT EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'service' AND o.id = k.id)
    AND (k.gone_at IS NOT NULL OR NOT $4::boolean
      AND EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'structure' AND o.id = p.id)
      AND k.id IN (SELECT t.id FROM ${leaving('service')}))`;

/** $1 run. Services that were found to be another: left out. */
export const DROP_MERGED_SERVICES = `
  DELETE FROM import_staged s USING service v
  WHERE s.run_id = $1 AND s.kind = 'service' AND v.id = s.id AND v.merged_into IS NOT NULL`;

/**
 * $1 run. The other services of a merged listing are those of the one that was kept, and follow their source there. Those that come
 * only now are written down with what the merger moved, of each merger that led there: they go home when it is taken back.
 */
export const MOVE_MERGED_SERVICES = `
  WITH moved AS (
    UPDATE import_staged s SET payload = s.payload || jsonb_build_object('structure_id', t.merged_into)
    FROM structure t
    WHERE s.run_id = $1 AND s.kind = 'service' AND t.id = s.payload->>'structure_id' AND t.merged_into IS NOT NULL
    RETURNING s.id, t.id AS home
  ), come AS (
    SELECT m.revision, jsonb_agg(x.id ORDER BY x.id) AS services
    FROM moved x JOIN merger m ON (m.merged = x.home OR m.moved->'led' ? x.home) AND NOT m.moved->'services' ? x.id
    WHERE NOT EXISTS (SELECT FROM revision u WHERE u.undoes = m.revision)
    GROUP BY m.revision
  )
  UPDATE merger m SET moved = jsonb_set(m.moved, '{services}', m.moved->'services' || c.services) FROM come c WHERE m.revision = c.revision`;

/** $1 run. Listings that were merged into another: what their source says of them changes nothing. */
export const DROP_MERGED = `
  WITH removed AS (
    DELETE FROM import_staged s USING structure t
    WHERE s.run_id = $1 AND s.kind = 'structure' AND t.id = s.id AND t.merged_into IS NOT NULL
    RETURNING s.origin, s.line, s.id
  ) ${say('removed', 'Fiche réunie avec une autre par la modération : ce que sa source en dit n’est plus pris.')}`;

/**
 * $1 run. Listings that a moderator withdrew stay so until their source says something else of them. Where what it said was not kept
 * (an empty fingerprint, as of an address that was hidden), it is learnt from this run first.
 */
export const DROP_WITHDRAWN = `
  WITH removed AS (
    DELETE FROM import_staged s USING structure t
    WHERE s.run_id = $1 AND s.kind = 'structure' AND t.id = s.id AND t.withdrawn_at IS NOT NULL
      AND (t.fingerprint = s.fingerprint OR t.fingerprint = '')
    RETURNING s.origin, s.line, s.id, s.fingerprint
  ), learnt AS (
    UPDATE structure t SET fingerprint = r.fingerprint FROM removed r WHERE t.id = r.id AND t.fingerprint = ''
  ), services AS (
    DELETE FROM import_staged s USING removed r
    WHERE s.run_id = $1 AND s.kind = 'service' AND s.payload->>'structure_id' = r.id
  ) ${say('removed', 'Fiche retirée par la modération : elle revient quand sa source en dit autre chose.')}`;
