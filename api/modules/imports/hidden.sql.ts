/** The listings that hide their place, as they are kept: with their services, gone or not. */
export const READ_HIDDEN = `
  SELECT t.id, to_jsonb(t) AS structure,
    coalesce((SELECT jsonb_object_agg(v.id, to_jsonb(v)) FROM service v WHERE v.structure_id = t.id), '{}') AS services
  FROM structure t WHERE t.adresse_masquee`;

const ERASED = `ARRAY['adresse', 'complement_adresse', 'code_postal', 'siret', 'accessibilite_lieu', 'lien_source', 'commune',
  'code_insee', 'latitude', 'longitude', 'point_origin']`;

const PLACE = `jsonb_strip_nulls(jsonb_build_object('commune', t.commune, 'code_insee', t.code_insee, 'latitude', t.latitude,
  'longitude', t.longitude, 'point_origin', t.point_origin))`;

/** $1 run. What the run says of a listing that has come to hide its place while the run was read: nothing of the place. */
export const HIDE_STAGED = `
  UPDATE import_staged s
  SET payload = (s.payload - ${ERASED}) || ${PLACE}
    || CASE s.kind WHEN 'service' THEN '{"at_structure": true}' ELSE '{}' END::jsonb
  FROM structure t
  WHERE s.run_id = $1 AND t.adresse_masquee
    AND (s.kind = 'structure' AND s.id = t.id OR s.kind = 'service' AND s.payload->>'structure_id' = t.id)`;
