import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWhiteZones } from '#api/contract/territories.contract';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import type { CoverageApp } from '#test/support/coverage-app';

let app: CoverageApp;

beforeAll(async () => {
  app = await openCoverageApp();
});

afterAll(() => app?.close());

describe('Les zones blanches', () => {
  it('comptent ceux qui sont loin, disent où, et où une offre de plus servirait le plus', async () => {
    const zones = await app.ok(readWhiteZones, {
      params: { kind: 'departement', code: '73' },
      query: { subject: ONLINE, beyond_km: 20 },
    });
    const savoie = (await app.figuresOf('departement', '73'))!;
    expect(zones).toMatchObject({ population: savoie.population, unreached: 0, beyond_at_a_distance: 0 });
    expect(zones.beyond).toBe(savoie.population - savoie.within_20_km);
    expect(zones.communes.reduce((sum, { inhabitants }) => sum + inhabitants!, 0)).toBe(zones.beyond);
    expect(zones.communes.every(({ distance_m }) => distance_m! > 20_000)).toBe(true);
    expect(zones.parts.reduce((sum, { beyond }) => sum + beyond, 0)).toBe(zones.beyond);
    expect(zones.best_places.length).toBeGreaterThan(2);
    expect(zones.best_places[0]!.gained).toBe(zones.best_places[0]!.gained_alone);
    const gains = zones.best_places.map(({ gained }) => gained);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  it('de toute la France, tiennent dans une réponse', async () => {
    const zones = await app.ok(readWhiteZones, {
      params: { kind: 'france', code: 'france' },
      query: { subject: ONLINE, beyond_km: 20 },
    });
    expect(zones.communes).toHaveLength(500);
    expect(zones.best_places).toHaveLength(10);
    expect(zones.unreached).toBeGreaterThan(60_000_000);
  });

  it('une distance ou un sujet qui n’existe pas est refusé', async () => {
    const params = { kind: 'departement', code: '73' } as const;
    for (const given of [
      { subject: ONLINE, beyond_km: '0' },
      { subject: ONLINE, beyond_km: '51' },
      { subject: 'need:magie' },
      {},
    ]) {
      expect(await app.problem(readWhiteZones, { params, query: given })).toMatchObject({ status: 400 });
    }
  });
});
