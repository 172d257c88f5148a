const near = (which: string) => `
    SELECT t.id, t.nom, t.commune, earth_distance(here.position, t.position) AS distance_m
    FROM structure t
    WHERE t.position <@ earth_box(here.position, $2) AND earth_distance(here.position, t.position) <= $2
      AND t.gone_at IS NULL AND t.id <> here.id AND ${which}
    ORDER BY t.position <-> here.position`;

/**
 * $1 structure, $2 radius in metres, $3 how many, $4 how many of the nearest are compared by their needs. The nearest of its
 * networks; where there are fewer, the rest are those that answer the most of the same needs.
 */
export const READ_NEIGHBOURS = `
  WITH here AS (
    SELECT t.id, t.position, t.reseaux_porteurs, ARRAY(
      SELECT DISTINCT need FROM service v CROSS JOIN unnest(v.thematiques) AS need
      WHERE v.structure_id = t.id AND (v.gone_at IS NULL OR t.gone_at IS NOT NULL) AND NOT v.withdrawn) AS thematiques
    FROM structure t WHERE t.id = $1
  ),
  of_network AS (
    SELECT n.* FROM here CROSS JOIN LATERAL (${near('t.reseaux_porteurs && here.reseaux_porteurs')} LIMIT $3) n
  ),
  alike AS (
    SELECT n.id, n.nom, n.commune, n.distance_m, count(DISTINCT need)::int AS shared_needs
    FROM here CROSS JOIN LATERAL (${near('NOT t.reseaux_porteurs && here.reseaux_porteurs')} LIMIT $4) n
    JOIN service v ON v.structure_id = n.id AND v.gone_at IS NULL
    CROSS JOIN unnest(v.thematiques) AS need
    WHERE need = ANY (here.thematiques)
    GROUP BY n.id, n.nom, n.commune, n.distance_m
    ORDER BY shared_needs DESC, n.distance_m, n.id
    LIMIT $3 - (SELECT count(*) FROM of_network)
  )
  SELECT id, nom, commune, round(distance_m)::int AS distance_m, same_network, shared_needs FROM (
    SELECT id, nom, commune, distance_m, true AS same_network, 0 AS shared_needs FROM of_network
    UNION ALL
    SELECT id, nom, commune, distance_m, false, shared_needs FROM alike
  ) neighbour
  ORDER BY distance_m, id`;
