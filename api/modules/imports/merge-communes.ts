import type { EntityManager } from 'typeorm';
import type { ImportReport } from '#api/contract/imports.contract';

/**
 * $1 run. Official points and populations replace what the reference knew; the rest of a commune is INSEE's. The names carry the
 * population by which a search ranks them.
 */
const MERGE_COMMUNES = `
  WITH given AS (
    SELECT r.* FROM import_staged s CROSS JOIN LATERAL jsonb_to_record(s.payload)
      AS r(code text, latitude double precision, longitude double precision, population integer)
    WHERE s.run_id = $1 AND s.kind = 'commune'
  ), changed AS (
    UPDATE commune c SET latitude = g.latitude, longitude = g.longitude, point_origin = 'official',
      population = coalesce(g.population, c.population)
    FROM given g
    WHERE c.code = g.code
      AND (c.latitude, c.longitude, c.point_origin, c.population) IS DISTINCT FROM
        (g.latitude, g.longitude, 'official', coalesce(g.population, c.population))
    RETURNING 1
  ), ranked AS (
    UPDATE commune_nom n SET population = g.population
    FROM given g
    WHERE n.code_commune = g.code AND g.population IS NOT NULL AND n.population IS DISTINCT FROM g.population
  )
  SELECT (SELECT count(*)::int FROM changed) AS changed, (SELECT count(*)::int FROM given) AS given`;

/** $1 run. Communes that the reference does not know: a merged one, or a code that is none. */
const REJECT_UNKNOWN = `
  WITH removed AS (
    DELETE FROM import_staged s
    WHERE s.run_id = $1 AND s.kind = 'commune' AND NOT EXISTS (SELECT FROM commune c WHERE c.code = s.id)
    RETURNING s.origin, s.line, s.id
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'code', id, 'Ce code n’est pas celui d’une commune d’aujourd’hui.', 'rejected'
  FROM removed`;

/** Replaces the points of communes by official ones: one transaction, opened by the caller. */
export async function mergeCommunes(manager: EntityManager, runId: string): Promise<ImportReport['counts']> {
  await manager.query(REJECT_UNKNOWN, [runId]);
  const [{ changed, given }] = (await manager.query(MERGE_COMMUNES, [runId])) as [
    { changed: number; given: number },
  ];
  return { communes: { created: 0, changed, gone: 0, untouched: given - changed } };
}
