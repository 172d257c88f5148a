/**
 * $1 thématiques, $2 zones that hold the commune, $3 latitude, $4 longitude, $5 radius in metres, $6 how many.
 * What directories of the field do today: any of the thématiques, a zone that overlaps, within the radius or at a
 * distance, in the order of the distance, which is computed for each row.
 */
export const FIELD_RULE = `
  SELECT * FROM (
    SELECT v.*, t.nom AS structure_nom,
      earth_distance(ll_to_earth($3, $4), ll_to_earth(v.latitude, v.longitude)) AS distance_m
    FROM service v JOIN structure t ON t.id = v.structure_id AND t.gone_at IS NULL
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[]
      AND (v.zone_eligibilite && $2::text[] OR v.zone_eligibilite = '{}')
  ) AS answering
  WHERE distance_m <= $5 OR 'a-distance' = ANY (modes_accueil)
  ORDER BY distance_m, id
  LIMIT $6`;

/** Those directories have it, this one no longer: made for the comparison. */
export const FIELD_INDEX =
  'CREATE INDEX field_thematiques ON service USING gin (thematiques) WHERE gone_at IS NULL';
