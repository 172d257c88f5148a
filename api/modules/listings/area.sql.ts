/** $1 structure. The points of the communes of each zone of its services; all of France has none. */
export const READ_AREA = `
  WITH zone AS (
    SELECT DISTINCT code FROM service v CROSS JOIN unnest(v.zone_eligibilite) AS code
    WHERE v.structure_id = $1 AND v.gone_at IS NULL
  ),
  place AS (
    SELECT z.code, c.latitude, c.longitude FROM zone z JOIN commune c ON c.code = z.code
    UNION ALL
    SELECT z.code, c.latitude, c.longitude FROM zone z JOIN commune c ON c.code_epci = z.code
    UNION ALL
    SELECT z.code, c.latitude, c.longitude FROM zone z JOIN commune c ON c.code_departement = z.code
  )
  SELECT code, jsonb_agg(jsonb_build_array(latitude, longitude)) AS points
  FROM place WHERE latitude IS NOT NULL
  GROUP BY code ORDER BY code`;
