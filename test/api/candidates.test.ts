import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zonesOf } from '#api/domain/orientation/eligibility';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { NEARBY_CANDIDATES, REGION_CANDIDATES } from '#api/modules/orientation/candidates.sql';
import { READ_COMMUNE } from '#api/modules/territories/communes.sql';
import type { Commune } from '#api/contract/communes.contract';
import { inventedDirectory } from '#test/bench/invented-directory.sql';
import { openTestDatabase } from '#test/support/test-database';
import type { TestDatabase } from '#test/support/test-database';

let opened: TestDatabase;
const seen = { placed: 0, unplaced: 0 };

/** What an invented directory does not hold: places unknown, listings gone, structures of many places. */
const AWKWARD = [
  'UPDATE service SET latitude = NULL, longitude = NULL WHERE NOT at_structure AND hashtext(id) % 9 = 0',
  "UPDATE service SET latitude = NULL, longitude = NULL, code_insee = '98724', at_structure = false WHERE hashtext(id) % 40 = 3",
  'UPDATE service SET gone_at = now() WHERE hashtext(id) % 30 = 1',
  'UPDATE structure SET gone_at = now() WHERE hashtext(id) % 40 = 0',
  'UPDATE service SET gone_at = now() WHERE structure_id IN (SELECT id FROM structure WHERE gone_at IS NOT NULL)',
  `UPDATE service v SET at_structure = false, structure_id = (
     SELECT min(t.id) FROM structure t JOIN commune c ON c.code = t.code_insee
     WHERE t.gone_at IS NULL AND c.code_departement = m.code_departement)
   FROM commune m WHERE m.code = v.code_insee AND hashtext(v.id) % 6 = 2 AND v.gone_at IS NULL
     AND m.code_departement IN ('59', '69', '75', '73')`,
];

const NEAR = 'earth_distance(h.position, v.position) <= $5';
const NEARBY_RULE = `(${NEAR} AND (v.zone_eligibilite = '{}' OR v.zone_eligibilite && $2::text[])
  OR 'a-distance' = ANY (v.modes_accueil) AND v.zone_eligibilite && $2::text[])`;
const REGION_RULE = `(v.zone_eligibilite = '{}' OR v.zone_eligibilite && $2::text[])
  AND v.code_insee IN (SELECT code FROM commune WHERE code_region = $5)`;

/** The same said plainly: every service that may help, all of them ranked. */
const plainly = (rule: string) => `
  WITH found AS (
    SELECT v.id, v.structure_id, v.thematiques, 'a-distance' = ANY (v.modes_accueil) AS afar,
      earth_distance(h.position, v.position) AS distance_m
    FROM service v, (SELECT ll_to_earth($3, $4) AS position) h
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[] AND ${rule}
      AND ($7::text[] = '{}' OR v.publics = '{}' OR v.publics && $7::text[])
  ), ranked AS (
    SELECT structure_id, row_number() OVER (
      PARTITION BY need, afar ORDER BY min(distance_m) NULLS LAST, structure_id) AS place
    FROM found, unnest(thematiques) AS need WHERE need = ANY ($1::text[]) GROUP BY need, afar, structure_id
  )
  SELECT id, distance_m FROM found WHERE structure_id IN (SELECT structure_id FROM ranked WHERE place <= $6)
  ORDER BY structure_id, id`;

type Found = { id: string; distance_m: number | null }[];
const COMMUNES = ['75111', '69123', '59350', '73065', '97411', '2A004', '48095', '23096', '98724'];
const ASKED = COMMUNES.flatMap((code, row) =>
  [[0], [2, 8], [1, 20, 35, 64]].map((ranks, column) => ({
    code,
    needs: ranks.map((rank) => THEMATIQUES[rank]!.value),
    publics: (row + column) % 2 === 0 ? [] : ['tous-publics', PUBLICS[row]!.value],
  })),
);

describe('Les candidats sont les structures les plus proches pour chaque besoin (9 000 services)', () => {
  beforeAll(async () => {
    opened = await openTestDatabase();
    const { dataSource } = opened.database;
    for (const [statement, parameters] of inventedDirectory(9_000)) {
      await dataSource.query(statement, parameters);
    }
    for (const statement of AWKWARD) await dataSource.query(statement);
  }, 120_000);

  afterAll(() => opened?.close());

  it.each(ASKED)('$code, $needs.length besoins, publics : $publics.1', async ({ code, needs, publics }) => {
    const { dataSource } = opened.database;
    const [home] = (await dataSource.query(READ_COMMUNE, [code])) as [Commune];
    const question = (fifth: number | string) => [
      needs,
      zonesOf(home),
      home.latitude,
      home.longitude,
      fifth,
      5,
      publics,
    ];
    for (const [statement, rule, fifth] of [
      [NEARBY_CANDIDATES, NEARBY_RULE, 30_000],
      [REGION_CANDIDATES, REGION_RULE, home.code_region],
    ] as const) {
      const found = (await dataSource.query(statement, question(fifth))) as Found;
      for (const { distance_m } of found) seen[distance_m === null ? 'unplaced' : 'placed'] += 1;
      const expected = (await dataSource.query(plainly(rule), question(fifth))) as Found;
      expect(found.map(({ id, distance_m }) => ({ id, distance_m }))).toEqual(expected);
    }
  });

  it('et ces questions en trouvent, avec et sans lieu connu', () => {
    expect(seen.placed).toBeGreaterThan(500);
    expect(seen.unplaced).toBeGreaterThan(20);
  });
});
