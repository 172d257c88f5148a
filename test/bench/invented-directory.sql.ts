import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';

const list = (codes: readonly { value: string }[]) =>
  `'{${codes.map(({ value }) => value).join(',')}}'::text[]`;
const NAMED_PUBLICS = PUBLICS.filter(({ value }) => value !== 'tous-publics');

/** A share from 0 to 1 drawn from a number and a name: the same on every run, for every engine. */
const draw = (of: string, about: string) =>
  `((hashint8extended(${of}::bigint, hashtextextended('${about}', 0)) & 1073741823) / 1073741824.0::float8)`;

/** A code among the 69, each rarer than the one before, down to one service in a thousand. */
const need = (of: string, about: string) => `(${list(THEMATIQUES)})[
  CASE WHEN ${draw(of, about)} < 0.9 OR ${draw(of, `${about} rare`)} < 0.12
    THEN floor(70 ^ ${draw(of, about)})::int ELSE 1 + floor(8 * ${draw(of, `${about} common`)})::int END]`;

const HOURS = [
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo-Th 08:30-12:30,13:30-17:30; Fr 08:30-12:30',
  'Mo,We,Fr 09:00-12:30; PH off',
  'Tu-Sa 10:00-18:00',
  'Mo-Fr 08:30-17:00; We off',
  'Th 14:00-17:30',
];
const hours = (of: string) => `CASE WHEN ${draw(of, 'hours')} < 0.7
  THEN (ARRAY[${HOURS.map((value) => `'${value}'`).join(', ')}])[1 + floor(6 * ${draw(of, 'which hours')})::int] END`;
const phone = (of: string) => `CASE WHEN ${draw(of, 'phone')} < 0.85
  THEN '+3319900' || lpad(floor(10000 * ${draw(of, 'number')})::text, 4, '0') END`;
const date = (of: string) => `date '2026-11-01' - floor(900 * ${draw(of, 'date')})::int`;

/** Around the commune's point, farther in a larger town; a tenth at the point itself. */
const near = (
  of: string,
  axis: 'latitude' | 'longitude',
) => `c.${axis} + CASE WHEN ${draw(of, 'exact')} < 0.1 THEN 0
  ELSE (${draw(of, axis)} - 0.5) * least(0.12, 0.01 + sqrt(c.population) / 5000) END`;

/**
 * $1 how many structures. Each commune has its share of them by its population, a whole city that of its arrondissements
 * only.
 */
const STRUCTURES = `
  WITH peopled AS (
    SELECT code, population, sum(population) OVER (ORDER BY code) AS reached, sum(population) OVER () AS everyone
    FROM commune c
    WHERE population > 0 AND latitude IS NOT NULL
      AND NOT EXISTS (SELECT FROM commune a WHERE a.code_parent = c.code)
  ), placed AS (
    SELECT code, generate_series(
      floor($1::bigint * (reached - population) / everyone)::int + 1, floor($1::bigint * reached / everyone)::int) AS n
    FROM peopled
  )
  INSERT INTO structure (id, source, nom, adresse, code_postal, commune, code_insee, latitude, longitude, point_origin,
    telephone, courriel, horaires_accueil, reseaux_porteurs, itinerant, date_maj, fingerprint, format)
  SELECT 'invented--' || n, 'invented', 'Structure inventée ' || n, n % 90 || ' rue des Essais', c.codes_postaux[1], c.nom,
    c.code, ${near('n', 'latitude')}, ${near('n', 'longitude')},
    CASE WHEN ${draw('n', 'exact')} < 0.1 THEN 'commune' ELSE 'source' END, ${phone('n')}, 'accueil@example.org',
    ${hours('n')}, CASE WHEN ${draw('n', 'network')} < 0.1 THEN '{france-service}'::text[] ELSE '{}' END, false,
    ${date('n')}, '', 'invented'
  FROM placed JOIN commune c USING (code)`;

/** Of the département or of one that shares its région. */
const SEVERAL_DEPARTEMENTS = `ARRAY(SELECT d.code FROM departement d WHERE d.code_region = c.code_region ORDER BY 1)`;

const ZONE = `CASE
  WHEN p.zone < 0.22 THEN ARRAY[c.code] WHEN p.zone < 0.42 THEN ARRAY[coalesce(c.code_epci, c.code_departement)]
  WHEN p.zone < 0.67 THEN ARRAY[c.code_departement] WHEN p.zone < 0.75 THEN ${SEVERAL_DEPARTEMENTS}
  WHEN p.zone < 0.85 THEN '{france}' ELSE '{}' END`;

const THEMES = `ARRAY(SELECT DISTINCT code FROM unnest(ARRAY[
    ${need('n', 'first')}, CASE WHEN p.themes > 0.3 THEN ${need('n', 'second')} END,
    CASE WHEN p.themes > 0.65 THEN ${need('n', 'third')} END,
    CASE WHEN p.themes > 0.85 THEN ${need('n', 'fourth')} END]) AS code WHERE code IS NOT NULL)`;

const named = (about: string) =>
  `(${list(NAMED_PUBLICS)})[1 + floor(${NAMED_PUBLICS.length} * ${draw('n', about)})::int]`;

/** $1 how many structures, $2 how many services: three a structure on the whole, from one to five; six in ten at its place. */
const SERVICES = `
  INSERT INTO service (id, structure_id, source, nom, description, type, thematiques, publics, frais, modes_accueil,
    modes_mobilisation, mobilisable_par, zone_eligibilite, adresse, code_postal, commune, code_insee, latitude, longitude,
    point_origin, telephone, courriel, horaires_accueil, origin, operator, at_structure, date_maj, fingerprint, format)
  SELECT 'invented--' || n || '-service', t.id, 'invented', 'Service inventé ' || n,
    repeat('Un service inventé, pour mesurer. ', 2 + floor(10 * ${draw('n', 'words')})::int), 'accompagnement', ${THEMES},
    CASE WHEN p.publics < 0.4 THEN '{}' WHEN p.publics < 0.7 THEN '{tous-publics}'
      ELSE ARRAY[${named('public')}, ${named('other public')}] END,
    CASE WHEN ${draw('n', 'cost')} < 0.8 THEN 'gratuit' END,
    CASE WHEN p.mode < 0.06 THEN '{a-distance}' WHEN p.mode < 0.12 THEN '{a-distance,en-presentiel}'
      WHEN p.mode < 0.95 THEN '{en-presentiel}' ELSE '{}' END::text[],
    '{telephoner}', '{usagers,professionnels}', ${ZONE}, t.adresse, t.code_postal, t.commune, t.code_insee,
    CASE WHEN p.there THEN t.latitude ELSE ${near('n', 'latitude')} END,
    CASE WHEN p.there THEN t.longitude ELSE ${near('n', 'longitude')} END, t.point_origin, ${phone('n')}, NULL,
    CASE WHEN NOT p.there THEN ${hours('n')} END,
    CASE WHEN t.reseaux_porteurs = '{}' THEN 'declared' ELSE 'network' END, NULL, p.there, t.date_maj, '', 'invented'
  FROM (
    SELECT n, 1 + floor($1::bigint * least(0.999999, (n + 4 * ${draw('n', 'structure')}) / $2::float8))::int AS structure,
      ${draw('n', 'zone')} AS zone, ${draw('n', 'themes')} AS themes, ${draw('n', 'publics')} AS publics,
      ${draw('n', 'mode')} AS mode, ${draw('n', 'there')} < 0.6 AS there
    FROM generate_series(1, $2::int) AS n
  ) p JOIN structure t ON t.id = 'invented--' || p.structure JOIN commune c ON c.code = t.code_insee`;

/** Statements that fill an empty directory with invented structures and services, some thousands to a million, and their parameters. */
export const inventedDirectory = (services: number): [statement: string, parameters: number[]][] => {
  const structures = Math.round(services / 3);
  return [
    ["INSERT INTO source (slug, nom) VALUES ('invented', 'Inventé pour mesurer')", []],
    [STRUCTURES, [structures]],
    ['ANALYZE structure', []],
    [SERVICES, [structures, services]],
    ['VACUUM ANALYZE structure', []],
    ['VACUUM ANALYZE service', []],
    // A million rows are still being written minutes after: the searches are to be measured, not that.
    ['CHECKPOINT', []],
  ];
};
