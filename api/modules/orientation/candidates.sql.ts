/** What is read of a service `v`, beside where it is given. */
const SERVICE_COLUMNS = `
  v.id, v.nom, v.description, v.type, v.thematiques, '{}'::text[] AS thematiques_texte, v.publics,
  v.publics_precisions, v.frais, v.modes_accueil, v.modes_mobilisation, v.mobilisable_par, v.conditions_acces,
  v.zone_eligibilite, v.telephone, v.courriel, v.origin, v.operator`;

/** Its own place and hours, with the territories of its commune `m`; null when both are the structure's. */
const SITE = `
  CASE WHEN NOT v.at_structure OR num_nonnulls(v.horaires_accueil, v.horaires_texte) > 0 THEN jsonb_build_object(
    'adresse', v.adresse, 'complement_adresse', v.complement_adresse, 'code_postal', v.code_postal,
    'commune', v.commune, 'code_insee', v.code_insee, 'latitude', v.latitude, 'longitude', v.longitude,
    'point_origin', v.point_origin, 'horaires_accueil', v.horaires_accueil, 'horaires_texte', v.horaires_texte,
    'code_parent', m.code_parent, 'code_epci', m.code_epci, 'code_departement', m.code_departement,
    'code_region', m.code_region) END AS site`;

/** A service that may help: not gone, answers a need, takes in the commune, and leaves out no public of the person. */
const MAY_HELP = `
  v.gone_at IS NULL AND v.thematiques && $1::text[]
  AND ($7::text[] = '{}' OR v.publics = '{}' OR v.publics && $7::text[])`;

/** Takes in the commune, or says nothing of whom it takes in. */
const TAKES_IN = "(v.zone_eligibilite && $2::text[] OR v.zone_eligibilite = '{}')";

const isNear = (place: 't' | 'v') => `
  ${place}.position <@ earth_box(home.position, $5) AND earth_distance(home.position, ${place}.position) <= $5`;

const FOUND = `
  v.id, v.structure_id, v.thematiques, 'a-distance' = ANY (v.modes_accueil) AS afar,
  earth_distance(home.position, v.position) AS distance_m`;

/**
 * For each need, the services of the nearest structures. Those that help at a distance are counted apart: in a city the
 * places around would leave none of them.
 */
const NEAREST = `
  ranked AS (
    SELECT f.structure_id, row_number() OVER (
      PARTITION BY need, f.afar ORDER BY min(f.distance_m) NULLS LAST, f.structure_id) AS place
    FROM found f CROSS JOIN LATERAL unnest(f.thematiques) AS need
    WHERE need = ANY ($1::text[])
    GROUP BY need, f.afar, f.structure_id
  ),
  kept AS (SELECT DISTINCT structure_id FROM ranked WHERE place <= $6)
  SELECT ${SERVICE_COLUMNS}, ${SITE}, c.distance_m, v.structure_id
  FROM found c JOIN kept USING (structure_id) JOIN service v ON v.id = c.id LEFT JOIN commune m ON m.code = v.code_insee
  ORDER BY v.structure_id, v.id`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 radius in metres, $6 structures a need,
 * $7 publics of which a service names one or none, empty for any.
 * Services that answer a need near the commune, or at a distance for its inhabitants: for each need, those of the
 * nearest structures. A place farther than the radius is not read here.
 */
export const NEARBY_CANDIDATES = `
  WITH home AS (SELECT ll_to_earth($3, $4) AS position),
  found AS (
    SELECT ${FOUND}
    FROM home JOIN structure t ON t.gone_at IS NULL AND ${isNear('t')} JOIN service v ON v.structure_id = t.id
    WHERE ${MAY_HELP} AND ${TAKES_IN} AND v.at_structure
    UNION
    SELECT ${FOUND}
    FROM service v, home
    WHERE ${MAY_HELP} AND ${TAKES_IN} AND NOT v.at_structure AND ${isNear('v')}
    UNION
    SELECT ${FOUND}
    FROM service v, home
    WHERE ${MAY_HELP}
      AND v.zone_eligibilite && $2::text[] AND 'a-distance' = ANY (v.modes_accueil)
  ),
  ${NEAREST}`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 région, $6 structures a need, $7 publics.
 * The same in the whole région, nearest first: read only when a need is not covered nearby.
 */
export const REGION_CANDIDATES = `
  WITH home AS (SELECT ll_to_earth($3, $4) AS position),
  found AS (
    SELECT ${FOUND}
    FROM home, service v JOIN commune m ON m.code = v.code_insee
    WHERE ${MAY_HELP} AND ${TAKES_IN} AND m.code_region = $5
  ),
  ${NEAREST}`;

/** $1 structure, $2 latitude, $3 longitude. All its services, wherever they are given and whomever they receive. */
export const SERVICES_OF_STRUCTURE = `
  SELECT ${SERVICE_COLUMNS}, ${SITE}, v.structure_id,
    earth_distance(ll_to_earth($2, $3), v.position) AS distance_m
  FROM service v LEFT JOIN commune m ON m.code = v.code_insee
  WHERE v.structure_id = $1 AND v.gone_at IS NULL
  ORDER BY v.id`;

/** $1 identifiers. The structures of the candidates, with their territories and what is known of their source. */
export const CANDIDATE_STRUCTURES = `
  SELECT t.id, t.source, t.nom, t.description, t.adresse, t.complement_adresse, t.code_postal, t.commune, t.code_insee,
    t.latitude, t.longitude, t.point_origin, t.telephone, t.courriel, t.horaires_accueil, t.horaires_texte,
    t.site_web, t.accessibilite_lieu, t.reseaux_porteurs, t.itinerant, t.sur_rendez_vous, t.precisions, t.lien_source,
    t.date_maj::text AS date_maj, s.nom AS source_nom, s.fictional,
    c.code_parent, c.code_epci, c.code_departement, c.code_region,
    coalesce((SELECT jsonb_agg(r.report) FROM standing_report r WHERE r.structure_id = t.id), '[]') AS reports
  FROM structure t JOIN source s ON s.slug = t.source LEFT JOIN commune c ON c.code = t.code_insee
  WHERE t.id = ANY ($1::text[]) AND t.gone_at IS NULL`;
