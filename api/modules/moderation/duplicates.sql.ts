/** $1 instant. The communes of the listings that a run changed then, those of cities for arrondissements. */
export const CITIES_CHANGED_AT = `
  SELECT DISTINCT coalesce(c.code_parent, c.code) AS city
  FROM listing_change l JOIN structure t ON t.id = l.structure_id JOIN commune c ON c.code = t.code_insee
  WHERE l.at = $1`;

/** $1 communes. What is compared of the listings of each. */
export const READ_COMPARED = `
  SELECT t.id, t.nom, t.siret, t.telephone, t.adresse, t.commune, t.latitude, t.longitude, t.point_origin, t.reseaux_porteurs,
    coalesce(c.code_parent, c.code) AS city
  FROM commune c JOIN structure t ON t.code_insee = c.code
  WHERE (c.code = ANY ($1::text[]) OR c.code_parent = ANY ($1::text[])) AND t.gone_at IS NULL`;

/** $1 listings compared, $2 pairs found, $3 today. What is found no more is forgotten, but not what a moderator told apart. */
export const SAVE_PAIRS = `
  WITH found AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS x(a text, b text, score double precision, reasons text[])
  ), forgotten AS (
    DELETE FROM duplicate d
    WHERE (d.a = ANY ($1::text[]) OR d.b = ANY ($1::text[])) AND NOT d.told_apart
      AND NOT EXISTS (SELECT FROM found f WHERE f.a = d.a AND f.b = d.b)
  )
  INSERT INTO duplicate (a, b, score, reasons, found_on)
  SELECT a, b, score, reasons, $3 FROM found
  ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
  WHERE (duplicate.score, duplicate.reasons) IS DISTINCT FROM (excluded.score, excluded.reasons)`;
