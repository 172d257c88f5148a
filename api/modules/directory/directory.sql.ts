/** The communes of a territory; of a city with arrondissements, those too. */
const COMMUNES_OF = {
  region: 'SELECT code FROM commune WHERE code_region = $1',
  departement: 'SELECT code FROM commune WHERE code_departement = $1',
  epci: 'SELECT code FROM commune WHERE code_epci = $1',
  commune: 'SELECT code FROM commune WHERE code = $1 OR code_parent = $1',
};

export type DirectoryKind = keyof typeof COMMUNES_OF;

/** $1 code, $3 network, null for any. */
const isThere = (
  kind: DirectoryKind,
) => `t.code_insee = ANY (ARRAY(${COMMUNES_OF[kind]})) AND t.gone_at IS NULL
    AND ($3::text IS NULL OR t.reseaux_porteurs @> ARRAY[$3])`;

/** $2 needs of which a service answers one, null for any. */
const HELPS =
  'EXISTS (SELECT FROM service v WHERE v.structure_id = t.id AND v.gone_at IS NULL AND ($2::text[] IS NULL OR v.besoins && $2))';

/** $1 code, $2 needs of which a service answers one, null for any, $3 network, null for any, $4 how many. The structures of a territory, by name. */
export const readStructuresOf = (kind: DirectoryKind): string => `
  SELECT t.id FROM structure t
  WHERE ${isThere(kind)} AND ${HELPS}
  ORDER BY lower(unaccent(t.nom)), t.id
  LIMIT $4`;

/**
 * The same, of which $5 are passed over and $6 given; and how many there are, $4 at most. By name first, then whether they help: asked of
 * each of the 12 675 structures of a département, among a million services, it took ten times as long.
 */
export const readPageOf = (kind: DirectoryKind): string => `
  SELECT (SELECT count(*)::int FROM (SELECT FROM structure t WHERE ${isThere(kind)} AND ${HELPS} LIMIT $4) AS t) AS found,
    ARRAY(
      SELECT t.id FROM (
        SELECT t.id, lower(unaccent(t.nom)) AS name FROM structure t WHERE ${isThere(kind)} ORDER BY 2, 1 OFFSET 0) AS t
      WHERE ${HELPS}
      ORDER BY t.name, t.id
      LIMIT $6 OFFSET $5) AS ids`;

/**
 * $1 code, $2 needs of which a service answers or answered one, null for any, $3 network, null for any, $4 how many. What happened last to the listings of a territory; of a listing that is hidden or waits,
 * nothing.
 */
export const readChangesOf = (kind: DirectoryKind): string => `
  SELECT c.id, c.structure_id, t.gone_at IS NOT NULL AS is_gone, t.nom, t.commune, c.kind, c.fields,
    to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
  FROM structure t CROSS JOIN LATERAL (
    SELECT * FROM listing_change WHERE structure_id = t.id ORDER BY listing_change.at DESC, id DESC LIMIT 5) AS c
  WHERE t.code_insee = ANY (ARRAY(${COMMUNES_OF[kind]})) AND NOT t.pending AND t.merged_into IS NULL
    AND ($2::text[] IS NULL OR EXISTS (SELECT FROM service v WHERE v.structure_id = t.id AND v.besoins && $2))
    AND ($3::text IS NULL OR t.reseaux_porteurs @> ARRAY[$3])
  ORDER BY c.at DESC, c.id DESC
  LIMIT $4`;
