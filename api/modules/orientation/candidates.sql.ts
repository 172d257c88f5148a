/** What is read of a service `v`, beside where it is given. */
const SERVICE_COLUMNS = `
  v.id, v.nom, v.description, v.type, v.thematiques, v.thematiques_texte, v.publics,
  v.publics_precisions, v.frais, v.modes_accueil, v.modes_mobilisation, v.mobilisable_par, v.conditions_acces,
  v.zone_eligibilite, v.telephone, v.courriel, v.origin, v.operator, v.complet_jusqu_au::text AS complet_jusqu_au,
  v.delai_jours`;

/** Its own place and hours, with the territories of its commune `m`; null when both are the structure's. */
const SITE = `
  CASE WHEN NOT v.at_structure OR num_nonnulls(v.horaires_accueil, v.horaires_texte) > 0 THEN jsonb_build_object(
    'adresse', v.adresse, 'complement_adresse', v.complement_adresse, 'code_postal', v.code_postal,
    'commune', v.commune, 'code_insee', v.code_insee, 'latitude', v.latitude, 'longitude', v.longitude,
    'point_origin', v.point_origin, 'horaires_accueil', v.horaires_accueil, 'horaires_texte', v.horaires_texte,
    'code_parent', m.code_parent, 'code_epci', m.code_epci, 'code_departement', m.code_departement,
    'code_region', m.code_region) END AS site`;

type Alias = 'v' | 'o';

/** Not gone, and leaves out no public of the person. */
const receives = (a: Alias) => `
  ${a}.gone_at IS NULL AND ($7::text[] = '{}' OR ${a}.publics = '{}' OR ${a}.publics && $7::text[])`;

/** The communes of the EPCI of the person, and hers: a service of no zone receives their inhabitants. */
const OWN = `own AS MATERIALIZED (
    SELECT code FROM commune WHERE code_epci = ANY ($2::text[]) OR code = ANY ($2::text[]))`;

const isOfOwn = (a: Alias) => `${a}.code_insee IN (SELECT code FROM own)`;

/** Takes in the commune: by its zone, or for want of one by its place. */
const takesIn = (a: Alias) => `
  (${a}.zone_eligibilite && $2::text[] OR ${a}.zone_eligibilite = '{}' AND ${isOfOwn(a)})`;

const isAfar = (a: Alias) => `'a-distance' = ANY (${a}.modes_accueil)`;
/** Without its box: where a structure's own services are looked at, the planner would read all those of the box beside. */
const isWithin = (a: Alias, radius: '$5' | '$8') =>
  `earth_distance(home.position, ${a}.position) <= ${radius}`;

/** What a service must be, under the name it has in a statement. */
type Rule = (a: Alias) => string;

interface Search {
  /** Where a service is, as the index of the search holds it. */
  position: Rule;
  /** A box that holds all that the search may give. */
  within: string;
  rule: Rule;
}

const ON_SITE = { position: (a: Alias) => `${a}.position` };
const AFAR = { position: (a: Alias) => `coalesce(${a}.position, cube(array[1e9, 0, 0]))` };

const ANYWHERE = 'cube(array[-1e9, -1e9, -1e9], array[1e9, 1e9, 1e9])';

const NEARBY: Search = {
  ...ON_SITE,
  within: 'earth_box(home.position, $5)',
  rule: (a) => `${takesIn(a)} AND ${isWithin(a, '$5')} AND NOT ${isAfar(a)}`,
};

const FROM_AFAR: Search = { ...AFAR, within: ANYWHERE, rule: (a) => `${isAfar(a)} AND ${takesIn(a)}` };

/** Says nothing of whom it takes in, and is of another EPCI, though near. */
const AROUND: Search = {
  ...ON_SITE,
  within: 'earth_box(home.position, $8)',
  rule: (a) => `${a}.zone_eligibilite = '{}' AND NOT ${isOfOwn(a)} AND ${isWithin(a, '$8')}`,
};

const isInRegion = (a: Alias) => `
  ${takesIn(a)} AND (SELECT code_region FROM commune WHERE code = ${a}.code_insee) = $5`;
const IN_REGION: Search = {
  ...ON_SITE,
  within: 'region.box',
  rule: (a) => `${isInRegion(a)} AND NOT ${isAfar(a)}`,
};
const AFAR_IN_REGION: Search = {
  ...AFAR,
  within: 'region.box',
  rule: (a) => `${isInRegion(a)} AND ${isAfar(a)}`,
};

/**
 * The structures of the services nearest to home that answer `need`. The index gives the services in the order of their
 * distance, so that no more are read than are kept, whatever lies around; of the services of one structure, the nearest
 * stands for all. The box is there even where it holds everything: the planner takes one row in a thousand to be in it,
 * and without that would rather read all the services of a need, then sort them.
 */
const nearest = ({ position, within, rule }: Search) => `(
  SELECT v.structure_id, ${position('v')} <-> home.position AS gap
  FROM service v JOIN structure t ON t.id = v.structure_id AND t.gone_at IS NULL
  WHERE ${receives('v')} AND ${rule('v')} AND ${position('v')} <@ ${within}
    AND array_to_tsvector(v.besoins) @@ quote_literal(need)::tsquery
    AND NOT EXISTS (
      SELECT FROM service o
      WHERE o.structure_id = v.structure_id AND ${receives('o')} AND need = ANY (o.besoins) AND ${rule('o')}
        AND (${position('o')} <-> home.position, o.id) < (${position('v')} <-> home.position, v.id))
  ORDER BY ${position('v')} <-> home.position
  FETCH FIRST $6 ROWS WITH TIES)`;

/** Those whose place nobody knows, which are in no box. */
const unplaced = ({ rule }: Search) => `
  SELECT v.structure_id, NULL::float8 AS gap
  FROM service v JOIN structure t ON t.id = v.structure_id AND t.gone_at IS NULL
  WHERE ${receives('v')} AND ${rule('v')} AND v.position IS NULL AND need = ANY (v.besoins)`;

/** $6 structures a need of those that a search gives, the first by identifier of those at the same distance. */
const keptOf = (search: string, around = 'home') => `
  SELECT structure_id FROM (
    SELECT structure_id, row_number() OVER (PARTITION BY need ORDER BY min(gap) NULLS LAST, structure_id) AS place
    FROM ${around}, unnest((SELECT $1::text[])) AS need CROSS JOIN LATERAL (${search}) AS found
    GROUP BY need, structure_id) AS ranked
  WHERE place <= $6`;

/** The services of the structures kept that may help. */
const servicesOfKept = (rule: string) => `
  SELECT ${SERVICE_COLUMNS}, ${SITE}, v.structure_id, earth_distance(home.position, v.position) AS distance_m
  FROM home, kept JOIN service v USING (structure_id) LEFT JOIN commune m ON m.code = v.code_insee
  WHERE ${receives('v')} AND v.besoins && $1::text[] AND (${rule})
  ORDER BY v.structure_id, v.id`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 radius in metres, $6 structures a need,
 * $7 publics of which a service names one or none, empty for any.
 * Services that answer a need near the commune, or at a distance for its inhabitants: for each need, those of the
 * nearest structures. Those that help at a distance are counted apart: in a city the places around would leave none of
 * them. A place farther than the radius is not read here.
 */
export const NEARBY_CANDIDATES = `
  WITH home AS MATERIALIZED (SELECT ll_to_earth($3, $4) AS position),
  ${OWN},
  kept AS MATERIALIZED (${keptOf(nearest(NEARBY))} UNION ${keptOf(nearest(FROM_AFAR))})
  ${servicesOfKept(`${NEARBY.rule('v')} OR ${FROM_AFAR.rule('v')}`)}`;

const edge = (of: 'min' | 'max', margin: string) =>
  `array[${[1, 2, 3].map((axis) => `${of}(cube_ll_coord(position, ${axis})) ${margin}`).join(', ')}]`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 région, $6 structures a need, $7 publics,
 * $8 radius in metres. Read only when a need is not covered nearby: the same in the whole région, nearest first, and those
 * around of another EPCI that do not say whom they receive. No place is farther than 150 km from its commune's point (the
 * import's bound in Guyane).
 */
export const REGION_CANDIDATES = `
  WITH home AS MATERIALIZED (SELECT ll_to_earth($3, $4) AS position),
  ${OWN},
  region AS MATERIALIZED (
    SELECT cube(${edge('min', '- 150000')}, ${edge('max', '+ 150000')}) AS box FROM commune WHERE code_region = $5),
  kept AS MATERIALIZED (
    ${keptOf(`${nearest(IN_REGION)} UNION ALL ${unplaced(IN_REGION)}`, 'home, region')}
    UNION
    ${keptOf(`${nearest(AFAR_IN_REGION)} UNION ALL ${unplaced(AFAR_IN_REGION)}`, 'home, region')}
    UNION
    ${keptOf(nearest(AROUND))})
  ${servicesOfKept(`${isInRegion('v')} OR ${AROUND.rule('v')}`)}`;

/** $1 structure, $2 latitude, $3 longitude. All its services, wherever they are given and whomever they receive. */
export const SERVICES_OF_STRUCTURE = `
  SELECT ${SERVICE_COLUMNS}, ${SITE}, v.structure_id,
    earth_distance(ll_to_earth($2, $3), v.position) AS distance_m
  FROM service v LEFT JOIN commune m ON m.code = v.code_insee
  WHERE v.structure_id = $1 AND v.gone_at IS NULL
  ORDER BY v.id`;

/** $1 structures, $2 needs of which a service answers one, null for any. Their services, seen from where they are given. */
export const SERVICES_OF_STRUCTURES = `
  SELECT ${SERVICE_COLUMNS}, ${SITE}, v.structure_id, CASE WHEN v.position IS NOT NULL THEN 0::float8 END AS distance_m
  FROM service v LEFT JOIN commune m ON m.code = v.code_insee
  WHERE v.structure_id = ANY ($1::text[]) AND v.gone_at IS NULL AND ($2::text[] IS NULL OR v.besoins && $2)
  ORDER BY v.structure_id, v.id`;

/** $1 identifiers. The structures of the candidates, with their territories and what is known of their source. */
export const CANDIDATE_STRUCTURES = `
  SELECT t.id, t.source, t.nom, t.description, t.adresse, t.complement_adresse, t.code_postal, t.commune, t.code_insee,
    t.latitude, t.longitude, t.point_origin, t.telephone, t.courriel, t.horaires_accueil, t.horaires_texte,
    t.site_web, t.accessibilite_lieu, t.reseaux_porteurs, t.itinerant, t.sur_rendez_vous, t.precisions, t.lien_source,
    t.date_maj::text AS date_maj, t.fermeture_du::text AS fermeture_du, t.fermeture_au::text AS fermeture_au,
    t.complet_jusqu_au::text AS complet_jusqu_au, t.adresse_masquee, s.nom AS source_nom, s.fictional,
    c.code_parent, c.code_epci, c.code_departement, c.code_region,
    coalesce((SELECT jsonb_agg(r.report) FROM standing_report r WHERE r.structure_id = t.id), '[]') AS reports
  FROM structure t JOIN source s ON s.slug = t.source LEFT JOIN commune c ON c.code = t.code_insee
  WHERE t.id = ANY ($1::text[]) AND t.gone_at IS NULL`;
