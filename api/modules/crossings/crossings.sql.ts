/** The column of `commune` that says which territory of a kind holds it. */
const HOLDER = { region: 'code_region', departement: 'code_departement', epci: 'code_epci' } as const;

export type OutlineLevel = keyof typeof HOLDER;
export type CrossedKind = OutlineLevel | 'france' | 'commune';

function holds(kind: CrossedKind): string {
  if (kind === 'france') return `$1 = 'france'`;
  return kind === 'commune' ? '(c.code = $1 OR c.code_parent = $1)' : `c.${HOLDER[kind]} = $1`;
}

/** $1 code. The communes of a territory where inhabitants are counted; an arrondissement has the zoning of its city, which alone is listed. */
export const readCrossed = (kind: CrossedKind): string => `
  SELECT c.code, c.population, coalesce(z.classement, p.classement) AS classement, coalesce(f.total, g.total) AS fragility
  FROM commune c
  LEFT JOIN commune_frr z ON z.code_commune = c.code LEFT JOIN commune_frr p ON p.code_commune = c.code_parent
  LEFT JOIN commune_fragility f ON f.code_commune = c.code LEFT JOIN commune_fragility g ON g.code_commune = c.code_parent
  WHERE NOT EXISTS (SELECT FROM commune a WHERE a.code_parent = c.code) AND ${holds(kind)}
  ORDER BY c.code`;

/** $1 names. */
export const READ_SOURCES = `SELECT name, origin, licence, date, imported_at FROM crossing_source WHERE name = ANY ($1)`;

/** $1 code. The parts of a territory, with their outlines at a size of screen; null where none was imported. */
export const readOutlinesOf = (kind: CrossedKind, level: OutlineLevel, detail: string): string => `
  SELECT t.code, t.nom, o.${detail} AS coordinates
  FROM ${level} t LEFT JOIN outline o ON o.kind = '${level}' AND o.code = t.code
  WHERE ${kind === 'france' ? holds(kind) : `t.code IN (SELECT c.${HOLDER[level]} FROM commune c WHERE ${holds(kind)})`}
  ORDER BY t.code`;

/** $1 codes of a level. The points of their communes. */
export const readPointsOf = (level: OutlineLevel): string => `
  SELECT ${HOLDER[level]} AS code, array_agg(ARRAY[longitude, latitude]) AS points
  FROM commune WHERE ${HOLDER[level]} = ANY ($1) AND latitude IS NOT NULL
  GROUP BY 1`;
