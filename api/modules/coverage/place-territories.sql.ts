import type { TerritoryKind } from '#api/domain/coverage/territory-tree';

/** Sums up the communes of a kind of territory; inhabitants are counted in the arrondissements of a city that has some. */
const place = (kind: Exclude<TerritoryKind, 'france' | 'commune'>) => `
  UPDATE ${kind} t SET latitude = s.latitude, longitude = s.longitude, inhabitants = s.inhabitants, communes = s.communes
  FROM (
    SELECT code_${kind} AS code, sum(population) FILTER (WHERE NOT is_city) AS inhabitants,
      count(*) FILTER (WHERE code_parent IS NULL) AS communes,
      sum(latitude * weight) / nullif(sum(weight) FILTER (WHERE latitude IS NOT NULL), 0) AS latitude,
      sum(longitude * weight) / nullif(sum(weight) FILTER (WHERE longitude IS NOT NULL), 0) AS longitude
    FROM (
      SELECT *, CASE WHEN is_city THEN 0 ELSE greatest(population, 1) END AS weight
      FROM (SELECT c.*, EXISTS (SELECT FROM commune a WHERE a.code_parent = c.code) AS is_city FROM commune c) AS c
    ) AS c
    GROUP BY 1
  ) AS s
  WHERE s.code = t.code AND (t.latitude, t.longitude, t.inhabitants, t.communes) IS DISTINCT FROM
    (s.latitude, s.longitude, s.inhabitants, s.communes)`;

export const PLACE_TERRITORIES = [place('region'), place('departement'), place('epci')];
