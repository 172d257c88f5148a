import { COMMUNE_COLUMNS } from './search-communes.sql.ts';

/** $1 code of a commune, an arrondissement, or a commune merged since. */
export const READ_COMMUNE = `
  SELECT ${COMMUNE_COLUMNS}
  FROM commune c
  JOIN departement d ON d.code = c.code_departement
  JOIN region r ON r.code = c.code_region
  LEFT JOIN epci e ON e.code = c.code_epci
  WHERE c.code = coalesce(
    (SELECT code FROM commune WHERE code = $1),
    (SELECT code_commune FROM commune_nom WHERE code = $1 LIMIT 1))`;

/** $1 latitude, $2 longitude, $3 radius in metres, $4 how many. */
export const READ_TOWNS = `
  SELECT code, nom, latitude, longitude, coalesce(population, 0) AS population,
    point_origin = 'approximate' AS approximate
  FROM commune
  WHERE position <@ earth_box(ll_to_earth($1, $2), $3) AND earth_distance(ll_to_earth($1, $2), position) <= $3
    AND code_parent IS NULL
  ORDER BY population DESC NULLS LAST, code
  LIMIT $4`;

export const ALL_COMMUNES = `
  SELECT code, nom, codes_postaux, code_departement, latitude, longitude,
    point_origin IS NOT DISTINCT FROM 'approximate' AS approximate, population, code_parent FROM commune`;

export const FORMER_COMMUNES = `
  SELECT code, nom, code_commune AS code_actuel FROM commune_nom WHERE ancienne`;

/** Every name under which a commune is searched, of today and of yesterday. */
export const COMMUNE_NAMES = `
  SELECT nom_recherche AS key, code_commune, ancienne, population FROM commune_nom`;
