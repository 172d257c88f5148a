import type { Kind } from './merge.sql.ts';

/**
 * $1 run, $2 département or null, $3 format. Listings `t` that the run speaks for: those of its sources that its format brought,
 * since another format may name the same producer without naming all that it has.
 */
const spokenFor = (kind: Kind) => `
  t.gone_at IS NULL AND t.format = $3
  AND t.source IN (
    SELECT DISTINCT payload->>'source' FROM import_staged WHERE run_id = $1 AND kind = '${kind}')
  AND ($2::text IS NULL OR ${kind === 'structure' ? 't' : 'p'}.code_insee IN (
    SELECT code FROM commune WHERE code_departement = $2))`;

const withStructure = (kind: Kind) =>
  kind === 'structure' ? 'structure t' : 'service t JOIN structure p ON p.id = t.structure_id';

/** A network's services follow their house, which is counted: the file says nothing of them. */
const saidByFile = (kind: Kind) => (kind === 'structure' ? '' : `AND t.origin = 'declared'`);

/** Whether nobody keeps a listing `t`, or keeps the structure of a service: it leaves when its source says so. */
const isLetGo = (kind: Kind) => `${kind === 'structure' ? 't' : 'p'}.unnamed_since IS NULL`;

/** Those who keep it are still there, or published it within the year: more than a source that forgets it. */
const IS_KEPT = `(
  EXISTS (SELECT FROM membership m WHERE m.structure_id = t.id)
  OR EXISTS (SELECT FROM revision r WHERE r.structure_id = t.id AND r.at > $4::timestamptz - interval '12 months'))`;

/**
 * $1 run, $2 département or null, $3 format, $4 now, $5 whether what the file does not name stays. Marks the listings that their source
 * names no more and that people keep, and takes the mark from those that it names again. Run before departures are counted.
 */
export const MARK_UNNAMED = `
  UPDATE structure t SET unnamed_since = x.since
  FROM (
    SELECT t.id, CASE WHEN s.id IS NULL AND ${IS_KEPT} THEN coalesce(t.unnamed_since, $4::date) END AS since
    FROM structure t
    LEFT JOIN import_staged s ON s.run_id = $1 AND s.kind = 'structure' AND s.id = t.id
    WHERE CASE WHEN s.id IS NULL THEN NOT $5::boolean AND ${spokenFor('structure')} ELSE t.unnamed_since IS NOT NULL END
  ) x
  WHERE t.id = x.id AND t.unnamed_since IS DISTINCT FROM x.since`;

/**
 * $1 run, $2 département or null, $3 format. For each source of the run, how many listings of a kind it no longer names, and how
 * many it has.
 */
export const COUNT_LEAVING = (kind: Kind) => `
  SELECT t.source, count(*) FILTER (WHERE s.id IS NULL AND ${isLetGo(kind)})::int AS leaving, count(*)::int AS listed
  FROM ${withStructure(kind)}
  LEFT JOIN import_staged s ON s.run_id = $1 AND s.kind = '${kind}' AND s.id = t.id
  WHERE ${spokenFor(kind)} ${saidByFile(kind)}
  GROUP BY t.source
  ORDER BY t.source`;

/** Listings `t` of a kind that the sources of the run no longer name; same parameters. */
export const leaving = (kind: Kind) => `
  ${withStructure(kind)}
  WHERE ${spokenFor(kind)}
    AND ${isLetGo(kind)}
    AND NOT EXISTS (SELECT FROM import_staged s WHERE s.run_id = $1 AND s.kind = '${kind}' AND s.id = t.id)`;

/** $1 run, $2 département or null, $3 format, $4 now. Marks what the sources of the run no longer name. */
export const MARK_GONE = (kind: Kind) => `
  WITH gone AS (
    UPDATE ${kind} SET gone_at = $4
    WHERE id IN (SELECT t.id FROM ${leaving(kind)})
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM gone`;
