/** What a run gives of each commune: the columns, and how each is summed up of the rows of one commune. */
export interface Given {
  columns: readonly string[];
  select: string;
}

/** Of former communes that have become one: the plain mean, in exact numbers so that the order of rows does not count. */
export const MEANS = (columns: readonly string[]): Given => ({
  columns,
  select: columns
    .map((name) => `round(avg((payload->>'${name}')::numeric), 6)::float8 AS ${name}`)
    .join(', '),
});

export const CLASSES: Given = {
  columns: ['classement'],
  select: `min(payload->>'classement') AS classement`,
};

const reject = (condition: string, reason: string) => `
  WITH removed AS (
    DELETE FROM import_staged s
    WHERE s.run_id = $1 AND s.kind = 'commune' AND ${condition}
    RETURNING s.origin, s.line, s.payload->>'code_source' AS code
  )
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, origin, line, 'code', code, '${reason}', 'rejected' FROM removed`;

/** $1 run. The second row of a code, and those after it. */
export const REJECT_TWICE = reject(
  `EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'commune' AND o.id = s.id
     AND o.payload->>'code_source' = s.payload->>'code_source' AND (o.origin, o.line) < (s.origin, s.line))`,
  'Ce code est déjà celui d’une ligne plus haut.',
);

/** $1 run. Former communes, where the file also has the row of what they have become: how many lived there is unknown, so that nothing can be weighed. */
export const REJECT_MERGED = reject(
  `s.payload->>'code_source' <> s.id AND EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'commune'
     AND o.id = s.id AND o.payload->>'code_source' = o.id)`,
  'Cette ancienne commune a rejoint une commune dont la ligne est gardée.',
);

/** $1 run. Former communes without a row of what they have become, whose classes differ. */
export const REJECT_DISAGREEING = reject(
  `s.payload->>'code_source' <> s.id AND EXISTS (SELECT FROM import_staged o WHERE o.run_id = $1 AND o.kind = 'commune'
     AND o.id = s.id AND o.payload->>'classement' <> s.payload->>'classement')`,
  'Cette ancienne commune s’est unie à d’autres qui n’ont pas le même classement.',
);

/** $1 run. Says of former communes to whom their values go. */
export const REPORT_MEANS = `
  INSERT INTO import_issue (run_id, origin, line, field, value, reason, severity)
  SELECT $1, s.origin, s.line, 'code', s.payload->>'code_source',
    'La commune d’aujourd’hui prend la moyenne simple de ses anciennes communes.', 'repaired'
  FROM import_staged s
  WHERE s.run_id = $1 AND s.kind = 'commune' AND s.payload->>'code_source' <> s.id`;

/** $1 run. The date that the rows say, if they do. */
export const READ_DATE = `SELECT max(payload->>'date') AS date FROM import_staged WHERE run_id = $1 AND kind = 'commune'`;

const UNNAMED = `NOT EXISTS (SELECT FROM import_staged s WHERE s.run_id = $1 AND s.kind = 'commune' AND s.id = t.code_commune)`;
const SPOKEN_FOR = `($2::text IS NULL OR t.code_commune IN (SELECT code FROM commune WHERE code_departement = $2))`;

/** $1 run, $2 département or null. How many communes the file names no more, of how many. */
export const COUNT_LEAVING = (table: string) => `
  SELECT count(*) FILTER (WHERE ${UNNAMED})::int AS leaving, count(*)::int AS known FROM ${table} t WHERE ${SPOKEN_FOR}`;

/** $1 run, $2 département or null. */
export const DROP_UNNAMED = (table: string) => `DELETE FROM ${table} t WHERE ${SPOKEN_FOR} AND ${UNNAMED}`;

/** $1 run. Writes what differs. */
export const WRITE = (table: string, { columns, select }: Given) => `
  WITH given AS (
    SELECT id AS code_commune, ${select} FROM import_staged WHERE run_id = $1 AND kind = 'commune' GROUP BY id
  ), written AS (
    INSERT INTO ${table} AS t (code_commune, ${columns.join(', ')})
    SELECT code_commune, ${columns.join(', ')} FROM given
    ON CONFLICT (code_commune) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
    WHERE (${columns.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${columns.map((name) => `excluded.${name}`).join(', ')})
    RETURNING xmax = 0 AS is_new
  )
  SELECT count(*) FILTER (WHERE is_new)::int AS created, count(*) FILTER (WHERE NOT is_new)::int AS changed,
    (SELECT count(*)::int FROM given) AS total FROM written`;
