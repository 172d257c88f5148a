import { COUNTS } from '#api/domain/coverage/offer';

/** What is known of the inhabitants of a territory, in the columns of `coverage`. */
export const REACH_COLUMNS = [
  'population',
  'within_5_km',
  'within_10_km',
  'within_20_km',
  'within_30_km',
  'unreached',
  'reached_at_a_distance',
] as const;

const NUMBERS = [...COUNTS, ...REACH_COLUMNS];
const VALUES = [...NUMBERS, 'farthest_commune', 'farthest_m'];
const of = (alias: string) => VALUES.map((column) => `${alias}.${column}`).join(', ');

/** The communes changed: every subject is to be counted again. */
export const EXPAND_DUE = `
  WITH gone AS (DELETE FROM coverage_due WHERE subject = '*' RETURNING 1)
  UPDATE coverage_subject SET day = NULL WHERE EXISTS (SELECT FROM gone)`;

/** $1 subjects, in the order in which they are wanted; $2 day. Those that are to be counted: never were, not today, or changed since. */
export const READ_DUE = `
  SELECT s.subject
  FROM unnest($1::text[]) WITH ORDINALITY AS s(subject, rank)
  LEFT JOIN coverage_subject c ON c.subject = s.subject
  WHERE c.day IS DISTINCT FROM $2::date OR s.subject IN (SELECT subject FROM coverage_due)
  ORDER BY s.rank`;

/**
 * $1 subject. It is being counted: what is noted of it from here on is counted once more. Its day is taken away meanwhile, so that a process that
 * dies leaves it to be counted.
 */
export const BEGIN_SUBJECT = `
  WITH noted AS (DELETE FROM coverage_due WHERE subject = $1)
  INSERT INTO coverage_subject (subject) VALUES ($1)
  ON CONFLICT (subject) DO UPDATE SET day = NULL`;

/** $1 subject, $2 day, $3 time. */
export const END_SUBJECT = 'UPDATE coverage_subject SET day = $2, refreshed_at = $3 WHERE subject = $1';

/** $1 subject, $2 rows of `coverage` as JSON. A row that says the same is not written again. */
export const WRITE_FIGURES = `
  INSERT INTO coverage (subject, kind, code, ${VALUES.join(', ')})
  SELECT $1, r.kind, r.code, ${of('r')}
  FROM jsonb_to_recordset($2::jsonb) AS r (kind text, code text,
    ${NUMBERS.map((column) => `${column} integer`).join(', ')}, farthest_commune text, farthest_m integer)
  ON CONFLICT (kind, code, subject) DO UPDATE SET ${VALUES.map((column) => `${column} = excluded.${column}`).join(', ')}
  WHERE (${of('coverage')}) IS DISTINCT FROM (${of('excluded')})`;

/** $1 subject, $2 kinds and $3 codes of the territories that still have figures. */
export const DROP_FIGURES = `
  DELETE FROM coverage c
  WHERE c.subject = $1 AND NOT EXISTS (
    SELECT FROM unnest($2::text[], $3::text[]) AS k(kind, code) WHERE k.kind = c.kind AND k.code = c.code)`;

/** $1 subject, $2 départements, $3 the distances of each as JSON. */
export const WRITE_REACH = `
  INSERT INTO coverage_reach (subject, code_departement, reach)
  SELECT $1, r.code, r.reach::jsonb FROM unnest($2::text[], $3::text[]) AS r(code, reach)
  ON CONFLICT (code_departement, subject) DO UPDATE SET reach = excluded.reach
  WHERE coverage_reach.reach IS DISTINCT FROM excluded.reach`;

/** $1 subject: it has no offer any more. */
export const DROP_REACH = 'DELETE FROM coverage_reach WHERE subject = $1';
