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

/**
 * $1 run, $2 département or null, $3 format. For each source of the run, how many listings of a kind it no longer names, and how
 * many it has.
 */
export const COUNT_LEAVING = (kind: Kind) => `
  SELECT t.source, count(*) FILTER (WHERE s.id IS NULL)::int AS leaving, count(*)::int AS listed
  FROM ${withStructure(kind)}
  LEFT JOIN import_staged s ON s.run_id = $1 AND s.kind = '${kind}' AND s.id = t.id
  WHERE ${spokenFor(kind)} ${saidByFile(kind)}
  GROUP BY t.source
  ORDER BY t.source`;

/** Listings `t` of a kind that the sources of the run no longer name; same parameters. */
export const leaving = (kind: Kind) => `
  ${withStructure(kind)}
  WHERE ${spokenFor(kind)}
    AND NOT EXISTS (SELECT FROM import_staged s WHERE s.run_id = $1 AND s.kind = '${kind}' AND s.id = t.id)`;

/** $1 run, $2 département or null, $3 format, $4 now. Marks what the sources of the run no longer name. */
export const MARK_GONE = (kind: Kind) => `
  WITH gone AS (
    UPDATE ${kind} SET gone_at = $4
    WHERE id IN (SELECT t.id FROM ${leaving(kind)})
    RETURNING 1
  )
  SELECT count(*)::int AS count FROM gone`;
