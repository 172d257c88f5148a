export const READ_COMMUNES = `
  SELECT code, code_parent, code_epci, code_departement, code_region, population, latitude, longitude
  FROM commune ORDER BY code`;

/**
 * $1 needs of which a service answers one, null for any; $2 network of its structure, null for any; $3 and $4 the structure and the service read
 * last; $5 how many. The offers of a subject in the order of their structures, as many as make a page: a million services are not held at once. The
 * hours are those of the place, as in `domain/orientation/match-candidate`.
 */
export const READ_OFFERS = `
  SELECT v.id, v.structure_id, v.code_insee, v.latitude, v.longitude, v.zone_eligibilite, v.modes_accueil, t.itinerant,
    CASE WHEN num_nonnulls(v.horaires_accueil, v.horaires_texte) = 0
        AND (v.at_structure OR (v.code_insee, v.adresse) IS NOT DISTINCT FROM (t.code_insee, t.adresse))
      THEN t.horaires_accueil ELSE v.horaires_accueil END AS horaires_accueil,
    num_nonnulls(v.telephone, t.telephone) > 0 AS by_phone, t.date_maj::text AS date_maj
  FROM service v JOIN structure t ON t.id = v.structure_id
  WHERE v.gone_at IS NULL AND t.gone_at IS NULL
    AND ($1::text[] IS NULL OR v.besoins && $1)
    AND ($2::text IS NULL OR t.reseaux_porteurs @> ARRAY[$2])
    AND (v.structure_id, v.id) > ($3, $4)
  ORDER BY v.structure_id, v.id
  LIMIT $5`;
