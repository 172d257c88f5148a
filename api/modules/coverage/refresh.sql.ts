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

/**
 * $1 subjects. The communes changed: every subject is to be counted again, and what is being counted is not to be kept. What was noted of a subject that
 * exists no more is forgotten.
 */
export const EXPAND_DUE = `
  WITH gone AS (DELETE FROM coverage_due WHERE subject <> ALL ($1::text[]) RETURNING subject)
  UPDATE coverage_subject SET day = NULL, counting = NULL WHERE EXISTS (SELECT FROM gone WHERE subject = '*')`;

/** As the trigger of the communes does. */
export const MARK_ALL = `INSERT INTO coverage_due (subject) VALUES ('*')`;

/**
 * $1 subjects, in the order in which they are wanted; $2 day. Those that are to be counted: changed since they were, or not counted today; those of
 * which nothing may be told come first, then those that changed; last those that another counts, or has died counting: two that took each other's
 * place never ended.
 */
export const READ_DUE = `
  SELECT s.subject
  FROM unnest($1::text[]) WITH ORDINALITY AS s(subject, rank)
  LEFT JOIN coverage_subject c ON c.subject = s.subject
  WHERE c.day IS DISTINCT FROM $2::date OR s.subject IN (SELECT subject FROM coverage_due)
  ORDER BY c.counting IS NOT NULL, c.refreshed_at IS NULL DESC, s.subject IN (SELECT subject FROM coverage_due) DESC, s.rank`;

/**
 * $1 subject, $2 who counts it. What is noted of it from here on is counted once more. Its day is taken away meanwhile, so that a process that dies
 * leaves it to be counted; another that begins takes it over.
 */
export const BEGIN_SUBJECT = `
  WITH noted AS (DELETE FROM coverage_due WHERE subject = $1)
  INSERT INTO coverage_subject (subject, counting) VALUES ($1, $2)
  ON CONFLICT (subject) DO UPDATE SET day = NULL, counting = excluded.counting`;

/** $1 subject, $2 who counts it. No row when another took it over, or the communes changed: what was found is too old to be kept. */
export const LOCK_SUBJECT =
  'SELECT subject FROM coverage_subject WHERE subject = $1 AND counting = $2 FOR UPDATE';

/** $1 subject, $2 day, $3 time. */
export const END_SUBJECT =
  'UPDATE coverage_subject SET day = $2, refreshed_at = $3, counting = NULL WHERE subject = $1';

/** $1 subject, $2 rows of `coverage` as JSON. A row that says the same is not written again. */
export const WRITE_FIGURES = `
  INSERT INTO coverage (subject, kind, code, ${VALUES.join(', ')})
  SELECT $1, r.kind, r.code, ${of('r')}
  FROM jsonb_to_recordset($2::jsonb) AS r (kind text, code text,
    ${NUMBERS.map((column) => `${column} integer`).join(', ')}, farthest_commune text, farthest_m integer)
  ON CONFLICT (kind, code, subject) DO UPDATE SET ${VALUES.map((column) => `${column} = excluded.${column}`).join(', ')}
  WHERE (${of('coverage')}) IS DISTINCT FROM (${of('excluded')})`;

/**
 * $1 subject, $2 kinds and $3 codes of the territories that still have figures. A list that is hashed: joined, it was gone through for each row where
 * the engine expected few (7 to 80 s for a need of 12 000 to 100 000 offers, then some ms).
 */
export const DROP_FIGURES = `
  DELETE FROM coverage c
  WHERE c.subject = $1 AND (c.kind, c.code) NOT IN (SELECT kind, code FROM unnest($2::text[], $3::text[]) AS k(kind, code))`;

/** $1 subject, $2 départements, $3 the distances of each as JSON. */
export const WRITE_REACH = `
  INSERT INTO coverage_reach (subject, code_departement, reach)
  SELECT $1, r.code, r.reach::jsonb FROM unnest($2::text[], $3::text[]) AS r(code, reach)
  ON CONFLICT (code_departement, subject) DO UPDATE SET reach = excluded.reach
  WHERE coverage_reach.reach IS DISTINCT FROM excluded.reach`;

/** $1 subject: it has no offer any more. */
export const DROP_REACH = 'DELETE FROM coverage_reach WHERE subject = $1';
