import type { OutlineLevel } from '#api/domain/import/choose-outline-level';

export const READ_NAMES = (level: OutlineLevel) => `SELECT code, nom FROM ${level}`;

/** $1 run. What each waiting outline says it is. */
export const READ_STAGED = `
  SELECT id AS code, payload->>'nom' AS nom, payload->>'named_by' AS named_by, origin, line
  FROM import_staged WHERE run_id = $1 AND kind = 'outline' ORDER BY origin, line`;

/** $1 run, $2 rows of `origin, line, value, reason`. */
export const REJECT_STAGED = `
  WITH refused AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(origin text, line int, value text, reason text)
  ), removed AS (
    DELETE FROM import_staged s USING refused r
    WHERE s.run_id = $1 AND s.kind = 'outline' AND s.origin = r.origin AND s.line = r.line
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'properties', value, reason, 'rejected' FROM refused`;

/** $1 run, $2 how many to leave out, $3 how many. */
export const READ_PAGE = `
  SELECT origin, line, payload->'shapes' AS shapes, payload->'positions' AS positions
  FROM import_staged WHERE run_id = $1 AND kind = 'outline' ORDER BY origin, line OFFSET $2 LIMIT $3`;

/** $1 run, $2 level, $3 rows of `origin, line, coarse, middle, fine`. */
export const REPLACE_STAGED = `
  UPDATE import_staged s
  SET payload = jsonb_build_object('level', $2::text, 'coarse', g.coarse, 'middle', g.middle, 'fine', g.fine)
  FROM jsonb_to_recordset($3::jsonb) AS g(origin text, line int, coarse text, middle text, fine text)
  WHERE s.run_id = $1 AND s.kind = 'outline' AND s.origin = g.origin AND s.line = g.line`;

export const READ_LEVEL = `SELECT payload->>'level' AS level FROM import_staged WHERE run_id = $1 AND kind = 'outline' LIMIT 1`;

const UNNAMED = `NOT EXISTS (SELECT FROM import_staged s WHERE s.run_id = $1 AND s.kind = 'outline' AND s.id = t.code)`;

/** $1 run, $2 level. */
export const COUNT_LEAVING = `
  SELECT count(*) FILTER (WHERE ${UNNAMED})::int AS leaving, count(*)::int AS known FROM outline t WHERE kind = $2`;

/** $1 run, $2 level. */
export const DROP_UNNAMED = `DELETE FROM outline t WHERE kind = $2 AND ${UNNAMED}`;

/** $1 run, $2 level. Writes what differs. */
export const WRITE = `
  WITH given AS (
    SELECT id AS code, payload->>'coarse' AS coarse, payload->>'middle' AS middle, payload->>'fine' AS fine
    FROM import_staged WHERE run_id = $1 AND kind = 'outline'
  ), written AS (
    INSERT INTO outline AS t (kind, code, coarse, middle, fine) SELECT $2, code, coarse, middle, fine FROM given
    ON CONFLICT (kind, code) DO UPDATE SET coarse = excluded.coarse, middle = excluded.middle, fine = excluded.fine
    WHERE (t.coarse, t.middle, t.fine) IS DISTINCT FROM (excluded.coarse, excluded.middle, excluded.fine)
    RETURNING xmax = 0 AS is_new
  )
  SELECT count(*) FILTER (WHERE is_new)::int AS created, count(*) FILTER (WHERE NOT is_new)::int AS changed,
    (SELECT count(*)::int FROM given) AS total FROM written`;
