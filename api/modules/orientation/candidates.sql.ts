/** Columns of a candidate, in the names of the records. */
const CANDIDATE = `
  v.id, v.nom, v.description, v.thematiques, v.publics, v.frais, v.modes_accueil, v.modes_mobilisation,
  v.mobilisable_par, v.zone_eligibilite, v.telephone, v.courriel, v.origin, v.operator, c.distance_m,
  v.structure_id`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 radius in metres, $6 structures a need.
 * Services that answer a need near the commune, or at a distance for its inhabitants: for each need, those of the
 * nearest structures. A place farther than the radius is not read here.
 */
export const NEARBY_CANDIDATES = `
  WITH home AS (SELECT ll_to_earth($3, $4) AS position),
  found AS (
    SELECT v.id, v.structure_id, v.thematiques, earth_distance(home.position, v.position) AS distance_m
    FROM service v, home
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[]
      AND (v.zone_eligibilite && $2::text[] OR v.zone_eligibilite = '{}')
      AND v.position <@ earth_box(home.position, $5)
      AND earth_distance(home.position, v.position) <= $5
    UNION
    SELECT v.id, v.structure_id, v.thematiques, earth_distance(home.position, v.position)
    FROM service v, home
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[]
      AND v.zone_eligibilite && $2::text[] AND 'a-distance' = ANY (v.modes_accueil)
  ),
  ranked AS (
    SELECT f.structure_id, row_number() OVER (
      PARTITION BY need ORDER BY min(f.distance_m) NULLS LAST, f.structure_id) AS place
    FROM found f CROSS JOIN LATERAL unnest(f.thematiques) AS need
    WHERE need = ANY ($1::text[])
    GROUP BY need, f.structure_id
  ),
  kept AS (SELECT DISTINCT structure_id FROM ranked WHERE place <= $6)
  SELECT ${CANDIDATE}
  FROM found c JOIN kept USING (structure_id) JOIN service v ON v.id = c.id
  ORDER BY v.structure_id, v.id`;

/**
 * $1 needs, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 région, $6 structures a need.
 * The same in the whole région, nearest first: read only when a need is not covered nearby.
 */
export const REGION_CANDIDATES = `
  WITH home AS (SELECT ll_to_earth($3, $4) AS position),
  found AS (
    SELECT v.id, v.structure_id, v.thematiques, earth_distance(home.position, v.position) AS distance_m
    FROM home, service v JOIN commune m ON m.code = v.code_insee
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[]
      AND (v.zone_eligibilite && $2::text[] OR v.zone_eligibilite = '{}')
      AND m.code_region = $5
  ),
  ranked AS (
    SELECT f.structure_id, row_number() OVER (
      PARTITION BY need ORDER BY min(f.distance_m) NULLS LAST, f.structure_id) AS place
    FROM found f CROSS JOIN LATERAL unnest(f.thematiques) AS need
    WHERE need = ANY ($1::text[])
    GROUP BY need, f.structure_id
  ),
  kept AS (SELECT DISTINCT structure_id FROM ranked WHERE place <= $6)
  SELECT ${CANDIDATE}
  FROM found c JOIN kept USING (structure_id) JOIN service v ON v.id = c.id
  ORDER BY v.structure_id, v.id`;

/** $1 identifiers. The structures of the candidates, with their territories and what is known of their source. */
export const CANDIDATE_STRUCTURES = `
  SELECT t.id, t.source, t.nom, t.description, t.adresse, t.complement_adresse, t.code_postal, t.commune, t.code_insee,
    t.latitude, t.longitude, t.point_origin, t.telephone, t.courriel, t.horaires_accueil, t.horaires_texte,
    t.site_web, t.reseaux_porteurs, t.itinerant, t.sur_rendez_vous, t.precisions, t.lien_source,
    t.date_maj::text AS date_maj, s.nom AS source_nom, s.fictional,
    c.code_epci, c.code_departement, c.code_region
  FROM structure t JOIN source s ON s.slug = t.source LEFT JOIN commune c ON c.code = t.code_insee
  WHERE t.id = ANY ($1::text[]) AND t.gone_at IS NULL`;
