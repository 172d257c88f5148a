import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readCoverage,
  readParts,
  readTerritory,
  searchTerritories,
} from '#api/contract/territories.contract';
import { SUBJECTS } from '#api/domain/coverage/subject';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import type { CoverageApp } from '#test/support/coverage-app';

let app: CoverageApp;

beforeAll(async () => {
  app = await openCoverageApp();
});

afterAll(() => app?.close());

describe('Ce qu’un territoire a d’un besoin', () => {
  it('une offre de Chambéry compte à chaque niveau, avec ce qu’elle a', async () => {
    for (const [kind, code] of [
      ['commune', '73065'],
      ['epci', '200069110'],
      ['departement', '73'],
      ['region', '84'],
    ] as const) {
      expect(await app.figuresOf(kind, code)).toMatchObject({
        offers: 1,
        structures: 1,
        on_site: 1,
        by_phone: 1,
        fresh: 1,
        out_of_hours: 0,
      });
    }
    expect(await app.figuresOf('france', 'france')).toMatchObject({
      offers: 2,
      structures: 2,
      by_phone: 1,
      fresh: 1,
      out_of_hours: 1,
    });
  });

  it('les familles de besoins, les réseaux et le tout ont leurs chiffres', async () => {
    expect(await app.figuresOf('departement', '73', 'group:numerique')).toMatchObject({ offers: 1 });
    expect(await app.figuresOf('departement', '73', 'network:france-service')).toMatchObject({
      offers: 1,
      structures: 1,
    });
    expect(await app.figuresOf('france', 'france', 'all:all')).toMatchObject({ offers: 3, structures: 2 });
  });

  it('tous les habitants d’un département sont proches, loin, ou reçus nulle part', async () => {
    const savoie = (await app.figuresOf('departement', '73'))!;
    expect(savoie).toMatchObject({ unreached: 0, reached_at_a_distance: 0, farthest_m: expect.any(Number) });
    expect(savoie.population).toBeGreaterThan(400_000);
    expect(savoie.within_5_km).toBeGreaterThan(50_000);
    expect(savoie.within_30_km).toBeLessThan(savoie.population);
    const isere = (await app.figuresOf('departement', '38'))!;
    expect(isere).toMatchObject({ offers: 0, within_30_km: 0, farthest_m: null });
    expect(isere.unreached).toBe(isere.population);
  });

  it('une offre à distance reçoit toute la France sans être nulle part à côté', async () => {
    const far = (await app.figuresOf('commune', '97411', 'need:sante--acces-aux-soins'))!;
    expect(far).toMatchObject({ offers: 0, within_30_km: 0, farthest_m: null });
    expect(far.reached_at_a_distance).toBe(far.population);
  });

  it('une commune sans offre dit à quelle distance est la plus proche', async () => {
    const aix = (await app.figuresOf('commune', '73008'))!;
    expect(aix).toMatchObject({ offers: 0, farthest_commune: '73008', farthest_nom: 'Aix-les-Bains' });
    expect(aix.farthest_m).toBeGreaterThan(10_000);
    expect(aix.farthest_m).toBeLessThan(17_000);
  });

  it('la ville de Marseille a ce qu’a son premier arrondissement, et les habitants de tous', async () => {
    const city = (await app.figuresOf('commune', '13055'))!;
    expect(city.offers).toBe(1);
    expect(city.population).toBeGreaterThan(800_000);
    expect(await app.figuresOf('commune', '13201')).toMatchObject({ offers: 1 });
    expect(await app.figuresOf('commune', '13216')).toMatchObject({ offers: 0 });
  });

  it('une commune sans EPCI, ou d’un territoire sans point, a ses chiffres', async () => {
    expect(await app.figuresOf('commune', '29155')).toMatchObject({
      offers: 0,
      unreached: expect.any(Number),
    });
    const wallis = (await app.figuresOf('commune', '98613', 'need:sante--acces-aux-soins'))!;
    expect(wallis.unreached).toBe(wallis.population);
    expect(wallis.reached_at_a_distance).toBe(wallis.population);
  });
});

describe('La page d’un territoire', () => {
  it('dit ce qui le tient, du plus large au plus proche', async () => {
    const chambery = await app.ok(readTerritory, { params: { kind: 'commune', code: '73065' } });
    expect(chambery.parents.map(({ kind, nom }) => `${kind} ${nom}`)).toEqual([
      'france France',
      'region Auvergne-Rhône-Alpes',
      'departement Savoie',
      expect.stringContaining('epci '),
    ]);
    expect(chambery.counted).toMatchObject({
      pending: 0,
      refreshed_at: expect.any(String),
      subjects: SUBJECTS.length,
    });
    const first = await app.ok(readTerritory, { params: { kind: 'commune', code: '75101' } });
    expect(first.parents.at(-1)).toEqual({ kind: 'commune', code: '75056', nom: 'Paris' });
  });

  it.each([
    ['france', 'france', 'France'],
    ['region', '94', 'Corse'],
    ['departement', '2A', 'Corse-du-Sud'],
    ['departement', '2B', 'Haute-Corse'],
    ['departement', '971', 'Guadeloupe'],
    ['departement', '976', 'Mayotte'],
    ['departement', '975', 'Saint-Pierre-et-Miquelon'],
    ['departement', '977', 'Saint-Barthélemy'],
    ['departement', '978', 'Saint-Martin'],
    ['commune', '97801', 'Saint-Martin'],
    ['commune', '2A004', 'Ajaccio'],
  ] as const)('%s %s : %s', async (kind, code, nom) => {
    const territory = await app.ok(readTerritory, { params: { kind, code } });
    expect(territory).toMatchObject({ kind, code, nom });
    expect(territory.inhabitants).toBeGreaterThan(0);
  });

  it('une commune fusionnée mène à celle d’aujourd’hui', async () => {
    const [former] = (await app.query(
      'SELECT code, code_commune FROM commune_nom WHERE ancienne AND code NOT IN (SELECT code FROM commune) ORDER BY code LIMIT 1',
    )) as [{ code: string; code_commune: string }];
    const { code } = await app.ok(readTerritory, { params: { kind: 'commune', code: former.code } });
    expect(code).toBe(former.code_commune);
    expect(
      (await app.ok(readCoverage, { params: { kind: 'commune', code: former.code } })).subjects,
    ).not.toEqual([]);
  });

  it('un code hors des listes n’est celui d’aucun territoire, et c’est dit', async () => {
    for (const [kind, code] of [
      ['commune', '99999'],
      ['departement', '20'],
      ['region', '99'],
      ['epci', '200000000'],
      ['france', '73'],
    ] as const) {
      for (const endpoint of [readTerritory, readCoverage]) {
        const problem = await app.problem(endpoint, { params: { kind, code } });
        expect(problem).toMatchObject({ status: 404, detail: expect.stringContaining(code) });
      }
    }
    const problem = await app.problem(readTerritory, { params: { kind: 'departement', code: 'Savoie' } });
    expect(problem).toMatchObject({ status: 400 });
  });

  it('la somme des habitants des EPCI, ou des communes, d’un département est la sienne', async () => {
    const params = { kind: 'departement', code: '48' } as const;
    const { inhabitants } = await app.ok(readTerritory, { params });
    const { parts } = await app.ok(readParts, { params, query: { subject: ONLINE, level: 'commune' } });
    expect(parts.reduce((sum, part) => sum + part.inhabitants!, 0)).toBe(inhabitants);
    expect(parts.every(({ figures }) => figures!.offers === 0)).toBe(true);
  });

  it('la France se voit par région, par département et par EPCI, avec un point pour chacun', async () => {
    const params = { kind: 'france', code: 'france' } as const;
    for (const [level, least] of [
      ['region', 18],
      ['departement', 101],
      ['epci', 1200],
    ] as const) {
      const { parts } = await app.ok(readParts, { params, query: { subject: 'all:all', level } });
      expect(parts.length).toBeGreaterThanOrEqual(least);
      expect(parts.filter(({ latitude }) => latitude === null).length).toBeLessThan(10);
      expect(parts.reduce((sum, { figures }) => sum + figures!.offers, 0)).toBe(3);
    }
  });

  it('une partie est plus petite que le tout', async () => {
    const params = { kind: 'epci', code: '200069110' } as const;
    for (const level of ['region', 'departement', 'epci']) {
      expect(await app.problem(readParts, { params, query: { subject: ONLINE, level } })).toMatchObject({
        status: 400,
      });
    }
    const france = { kind: 'france', code: 'france' } as const;
    const query = { subject: ONLINE, level: 'commune' };
    expect(await app.problem(readParts, { params: france, query })).toMatchObject({ status: 400 });
  });

  it('le point d’un territoire ne compte pas deux fois une ville et ses arrondissements', async () => {
    const [mean] = await app.query(
      `SELECT sum(latitude * population) / sum(population) AS latitude FROM commune c
       WHERE code_departement = '13' AND NOT EXISTS (SELECT FROM commune a WHERE a.code_parent = c.code)`,
    );
    const { latitude } = await app.ok(readTerritory, { params: { kind: 'departement', code: '13' } });
    expect(latitude).toBeCloseTo(Number(mean!.latitude), 3);
  });

  it('se trouve par son nom, son code ou son code postal', async () => {
    const find = async (q: string) =>
      (await app.ok(searchTerritories, { query: { q } })).territories.map(
        ({ kind, nom }) => `${kind} ${nom}`,
      );
    expect((await find('savoie'))[0]).toBe('departement Savoie');
    expect(await find('Grand Chambéry')).toContainEqual(expect.stringMatching(/^epci .*Grand Chambéry/));
    expect(await find('chambery')).toContain('commune Chambéry');
    expect(await find('73000')).toContain('commune Chambéry');
    expect(await find('2a')).toContain('departement Corse-du-Sud');
    expect(await find('200069110')).toEqual([expect.stringMatching(/^epci .*Grand Chambéry/)]);
    expect(await find('ile de france')).toContain('region Île-de-France');
    expect(await find('')).toEqual([]);
  });
});
