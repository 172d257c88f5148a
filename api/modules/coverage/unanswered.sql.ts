import type { Holder } from './territory.sql.ts';

/** Each EPCI in the one département of most of its inhabitants: what is told of the parts sums to what is told of the whole. */
const MAIN = `(
  SELECT DISTINCT ON (code_epci) code_epci, code_departement, code_region FROM commune WHERE code_epci IS NOT NULL
  GROUP BY code_epci, code_departement, code_region ORDER BY code_epci, sum(population) DESC, code_departement)`;

/** Searches of a commune without an EPCI are counted in its département. */
const TERRITORIES: Record<Holder, string> = {
  france: `SELECT kind, code FROM (SELECT 'epci' AS kind, code FROM epci UNION ALL SELECT 'departement', code FROM departement) AS t WHERE $1 = 'france'`,
  region: `
    SELECT 'epci' AS kind, code_epci AS code FROM ${MAIN} AS m WHERE code_region = $1
    UNION ALL SELECT 'departement', code FROM departement WHERE code_region = $1`,
  departement: `
    SELECT 'epci' AS kind, code_epci AS code FROM ${MAIN} AS m WHERE code_departement = $1
    UNION ALL SELECT 'departement', $1`,
  epci: `SELECT 'epci' AS kind, $1::text AS code`,
};

/**
 * $1 code, $2 first week, $3 last week, $4 fewest. How many searches found nobody, by need and week. What is counted are the cells of one need, one EPCI and one week that
 * have so many: larger figures are sums of those, so that no difference between two of them tells of a smaller one.
 */
export const readUnansweredOf = (kind: Holder): string => `
  SELECT u.need, u.week, sum(u.searches)::int AS searches
  FROM unanswered_search u JOIN (${TERRITORIES[kind]}) AS t ON t.kind = u.territory_kind AND t.code = u.territory
  WHERE u.week BETWEEN $2 AND $3 AND u.searches >= $4
  GROUP BY u.need, u.week
  ORDER BY u.need, u.week`;
