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

/** By its zone; without one, by its place: its own EPCI, or its own commune. */
const TAKES_IN = `(v.zone_eligibilite && $2::text[] OR v.zone_eligibilite = '{}' AND v.own)`;
const NEARBY = {
  rule: `${TAKES_IN} AND (v.distance_m <= $5 OR v.afar)`,
  part: 'v.afar::int',
};
const REGION = {
  rule: `(${TAKES_IN} AND v.code_insee IN (SELECT code FROM commune WHERE code_region = $5)
    OR v.zone_eligibilite = '{}' AND NOT v.own AND v.distance_m <= $8)`,
  part: "CASE WHEN v.zone_eligibilite = '{}' AND NOT v.own THEN 2 ELSE v.afar::int END",
};

/** The same said plainly: every service that may help, all of them ranked, each part of them apart. */
const plainly = ({ rule, part }: typeof NEARBY) => `
  WITH seen AS (
    SELECT v.*, 'a-distance' = ANY (v.modes_accueil) AS afar,
      earth_distance(ll_to_earth($3, $4), v.position) AS distance_m,
      c.code = ANY ($2::text[]) OR c.code_epci = ANY ($2::text[]) AS own
    FROM service v LEFT JOIN commune c ON c.code = v.code_insee
  ), found AS (
    SELECT v.id, v.structure_id, v.thematiques, ${part} AS part, v.distance_m
    FROM seen v
    WHERE v.gone_at IS NULL AND v.thematiques && $1::text[] AND ${rule}
      AND ($7::text[] = '{}' OR v.publics = '{}' OR v.publics && $7::text[])
  ), ranked AS (
    SELECT structure_id, row_number() OVER (
      PARTITION BY need, part ORDER BY min(distance_m) NULLS LAST, structure_id) AS place
    FROM found, unnest(thematiques) AS need WHERE need = ANY ($1::text[]) GROUP BY need, part, structure_id
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
    const common = [needs, zonesOf(home), home.latitude, home.longitude];
    for (const [statement, said, ...parameters] of [
      [NEARBY_CANDIDATES, NEARBY, ...common, 30_000, 5, publics],
      [REGION_CANDIDATES, REGION, ...common, home.code_region, 5, publics, 30_000],
    ] as const) {
      const found = (await dataSource.query(statement, parameters)) as Found;
      for (const { distance_m } of found) seen[distance_m === null ? 'unplaced' : 'placed'] += 1;
      const expected = (await dataSource.query(plainly(said), parameters)) as Found;
      expect(found.map(({ id, distance_m }) => ({ id, distance_m }))).toEqual(expected);
    }
  });

  it('et ces questions en trouvent, avec et sans lieu connu', () => {
    expect(seen.placed).toBeGreaterThan(500);
    expect(seen.unplaced).toBeGreaterThan(20);
  });
});
