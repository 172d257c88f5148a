/** Of a city with arrondissements, those: where its inhabitants are counted. */
const IS_CELL = 'NOT EXISTS (SELECT FROM commune a WHERE a.code_parent = c.code)';

const FRANCE = `jsonb_build_object('kind', 'france', 'code', 'france', 'nom', 'France')`;
const named = (kind: string, alias: string) =>
  `jsonb_build_object('kind', '${kind}', 'code', ${alias}.code, 'nom', ${alias}.nom)`;

/** One territory with those that hold it, from the widest. $1 code; a merged commune gives that of today. */
export const READ_TERRITORY = {
  france: `
    SELECT 'france' AS kind, 'france' AS code, 'France' AS nom, NULL AS type, sum(inhabitants)::int AS inhabitants,
      sum(communes)::int AS communes, NULL::float8 AS latitude, NULL::float8 AS longitude, '[]'::jsonb AS parents
    FROM region HAVING $1 = 'france'`,
  region: `
    SELECT 'region' AS kind, code, nom, NULL AS type, inhabitants, communes, latitude, longitude, jsonb_build_array(${FRANCE}) AS parents
    FROM region WHERE code = $1`,
  departement: `
    SELECT 'departement' AS kind, d.code, d.nom, NULL AS type, d.inhabitants, d.communes, d.latitude, d.longitude,
      jsonb_build_array(${FRANCE}, ${named('region', 'r')}) AS parents
    FROM departement d JOIN region r ON r.code = d.code_region WHERE d.code = $1`,
  // Across two départements: the one of most of its inhabitants.
  epci: `
    SELECT 'epci' AS kind, e.code, e.nom, e.type, e.inhabitants, e.communes, e.latitude, e.longitude,
      jsonb_build_array(${FRANCE}, ${named('region', 'r')}, ${named('departement', 'd')}) AS parents
    FROM epci e
    CROSS JOIN LATERAL (
      SELECT code_departement FROM commune WHERE code_epci = e.code GROUP BY 1 ORDER BY sum(population) DESC, 1 LIMIT 1) AS m
    JOIN departement d ON d.code = m.code_departement JOIN region r ON r.code = d.code_region
    WHERE e.code = $1`,
  commune: `
    SELECT 'commune' AS kind, c.code, c.nom, NULL AS type, c.population AS inhabitants, 1 AS communes, c.latitude, c.longitude,
      jsonb_build_array(${FRANCE}, ${named('region', 'r')}, ${named('departement', 'd')})
      || CASE WHEN e.code IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(${named('epci', 'e')}) END
      || CASE WHEN p.code IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(${named('commune', 'p')}) END AS parents
    FROM commune c JOIN departement d ON d.code = c.code_departement JOIN region r ON r.code = c.code_region
    LEFT JOIN epci e ON e.code = c.code_epci LEFT JOIN commune p ON p.code = c.code_parent
    WHERE c.code = coalesce((SELECT code FROM commune WHERE code = $1), (SELECT code_commune FROM commune_nom WHERE code = $1 LIMIT 1))`,
};

/** What `coverage` holds of a subject in a territory, with the name of its farthest commune `m`. */
const FIGURES = `CASE WHEN f.code IS NULL THEN NULL ELSE
    to_jsonb(f) - 'subject' - 'kind' - 'code' || jsonb_build_object('farthest_nom', m.nom) END AS figures`;
const FARTHEST = 'LEFT JOIN commune m ON m.code = f.farthest_commune';

const key = (name: string) => `regexp_replace(lower(unaccent(${name})), '[^a-z0-9]+', ' ', 'g')`;

/** $1 search key, $2 how many. Territories above the communes whose name begins with it, then those that have it inside; or that of a code, but a région's, which is a département's too. */
export const SEARCH_TERRITORIES = `
  SELECT kind, code, nom, inhabitants, within FROM (
    SELECT 'region' AS kind, 1 AS rank, code, nom, inhabitants, NULL AS within, ${key('nom')} AS key FROM region
    UNION ALL SELECT 'departement', 2, d.code, d.nom, d.inhabitants, r.nom, ${key('d.nom')}
      FROM departement d JOIN region r ON r.code = d.code_region
    UNION ALL SELECT 'epci', 3, e.code, e.nom, e.inhabitants,
        (SELECT d.nom FROM commune c JOIN departement d ON d.code = c.code_departement WHERE c.code_epci = e.code
          GROUP BY d.code ORDER BY sum(c.population) DESC LIMIT 1), ${key('e.nom')}
      FROM epci e
  ) AS t
  WHERE key LIKE $1 || '%' OR key LIKE '% ' || $1 || '%' OR lower(code) = $1 AND kind <> 'region'
  ORDER BY key LIKE $1 || '%' DESC, rank, inhabitants DESC NULLS LAST, code
  LIMIT $2`;

/** The column of `commune` that says which territory of a kind holds it; none for France. */
const HOLDER = {
  france: null,
  region: 'code_region',
  departement: 'code_departement',
  epci: 'code_epci',
} as const;

export type Holder = keyof typeof HOLDER;

/** Into what a territory is parted, above the communes. */
export type Level = Exclude<Holder, 'france'>;

const holds = (kind: Holder): string => (kind === 'france' ? `$1 = 'france'` : `c.${HOLDER[kind]} = $1`);

/**
 * $1 code, $2 subject. The communes of a territory where inhabitants are counted, with how each is reached. The distances of a département are
 * unpacked once: read for each commune, those of France took most of 1.2 s.
 */
export const readCommunesOf = (kind: Holder): string => `
  WITH held AS MATERIALIZED (SELECT c.* FROM commune c WHERE ${IS_CELL} AND ${holds(kind)}),
  reached AS MATERIALIZED (
    SELECT e.code, e.reach FROM coverage_reach r CROSS JOIN LATERAL jsonb_each(r.reach) AS e(code, reach)
    WHERE r.subject = $2 AND r.code_departement IN (SELECT code_departement FROM held))
  SELECT c.code, c.nom, c.population, c.latitude, c.longitude, c.code_epci,
    c.point_origin IS NOT DISTINCT FROM 'approximate' AS approximate,
    (r.reach->>0)::int AS distance_m, coalesce(r.reach->>1, '0') = '1' AS at_a_distance
  FROM held c LEFT JOIN reached r ON r.code = c.code
  ORDER BY c.code`;

/** Whether `t` is in the territory; all are in France, which needs no reading of its 35 000 communes. */
const isPart = (kind: Holder, level: Level): string =>
  kind === 'france'
    ? holds(kind)
    : `t.code IN (SELECT c.${HOLDER[level]} FROM commune c WHERE ${holds(kind)})`;

/** $1 code, $2 subject. The parts of a territory, of a kind that is smaller, with the figures of each. */
export const readPartsOf = (kind: Holder, level: Level): string => `
  SELECT t.code, t.nom, t.latitude, t.longitude, t.inhabitants, ${FIGURES}
  FROM ${level} t LEFT JOIN coverage f ON f.kind = '${level}' AND f.code = t.code AND f.subject = $2 ${FARTHEST}
  WHERE ${isPart(kind, level)}
  ORDER BY t.code`;

/** $1 code, $2 subject that is counted. How the inhabitants of each part are reached; one without a row is reached by nobody. */
export const readReachOf = (kind: Holder, level: Level): string => `
  SELECT t.code, coalesce(f.population, t.inhabitants, 0) AS population, coalesce(f.within_5_km, 0) AS within_5_km,
    coalesce(f.within_10_km, 0) AS within_10_km, coalesce(f.within_20_km, 0) AS within_20_km,
    coalesce(f.within_30_km, 0) AS within_30_km, coalesce(f.unreached, t.inhabitants, 0) AS unreached
  FROM ${level} t LEFT JOIN coverage f ON f.kind = '${level}' AND f.code = t.code AND f.subject = $2
  WHERE ${isPart(kind, level)}
  ORDER BY t.code`;

/** $1 code, $2 subject. What each commune of a territory has; those that have none are left out. */
export const readCommuneFigures = (kind: Holder): string => `
  SELECT f.code, ${FIGURES}
  FROM coverage f JOIN commune c ON c.code = f.code ${FARTHEST}
  WHERE f.kind = 'commune' AND f.subject = $2 AND ${holds(kind)}`;

/** $1 kind, $2 code. The figures of each subject that has some. */
export const READ_FIGURES = `
  SELECT f.subject, ${FIGURES}
  FROM coverage f ${FARTHEST}
  WHERE f.kind = $1 AND f.code = $2`;

/** $1 commune. How it, or each of its arrondissements, is reached, for each subject. */
export const READ_COMMUNE_REACH = `
  SELECT r.subject, c.code, c.nom, c.population, c.latitude, c.longitude, (r.reach->c.code->>0)::int AS distance_m,
    coalesce((r.reach->c.code->>1)::int, 0) = 1 AS at_a_distance
  FROM commune c JOIN coverage_reach r ON r.code_departement = c.code_departement
  WHERE ${IS_CELL} AND (c.code = $1 OR c.code_parent = $1)`;

/** $1 subject. A row where something may be told of it. */
export const READ_COUNTED = 'SELECT FROM coverage_subject WHERE subject = $1 AND refreshed_at IS NOT NULL';

/** $1 subjects, $2 day. When they were last counted, and how many are to be counted again. */
export const READ_STATE = `
  SELECT CASE WHEN count(c.refreshed_at) = count(*) THEN min(c.refreshed_at) END AS refreshed_at,
    count(*) FILTER (WHERE c.day IS DISTINCT FROM $2::date OR s.subject IN (SELECT subject FROM coverage_due)
      OR EXISTS (SELECT FROM coverage_due WHERE subject = '*'))::int AS pending
  FROM unnest($1::text[]) AS s(subject) LEFT JOIN coverage_subject c ON c.subject = s.subject`;
