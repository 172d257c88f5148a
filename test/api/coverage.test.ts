import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  readCoverage,
  readParts,
  readTerritory,
  readWhiteZones,
  searchTerritories,
} from '#api/contract/territories.contract';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { CoverageRepository } from '#api/modules/coverage/coverage.repository';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { readSubject, SUBJECTS } from '#api/domain/coverage/subject';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const MARSEILLE_1 = { code_insee: '13201', latitude: 43.299, longitude: 5.382, zone_eligibilite: ['13'] };

let app: TestApp;
const query = (sql: string, values?: unknown[]) => app.database.dataSource.query(sql, values);
const refresh = () => app.app.get(RefreshCoverage, { strict: false }).run();

beforeAll(async () => {
  app = await openTestApp();
});

afterAll(() => app?.close());

async function figuresOf(
  kind: TerritoryKind,
  code: string,
  subject = ONLINE,
): Promise<CoverageFigures | undefined> {
  const { subjects } = await app.ok(readCoverage, { params: { kind, code } });
  return subjects.find((one) => one.subject === subject)?.figures;
}

const due = async (): Promise<string[]> =>
  ((await query('SELECT DISTINCT subject FROM coverage_due ORDER BY 1')) as { subject: string }[]).map(
    ({ subject }) => subject,
  );

async function countedOnce(): Promise<void> {
  await query('TRUNCATE structure, service CASCADE');
  await app.list(
    [
      structure({
        id: 'a',
        telephone: '+33479000000',
        date_maj: '2026-11-12',
        reseaux_porteurs: ['france-service'],
      }),
      structure({
        id: 'm',
        ...MARSEILLE_1,
        date_maj: '2025-01-01',
        telephone: null,
        horaires_accueil: 'Mo-Fr 09:00-19:30',
      }),
    ],
    [
      service({ id: 'a1', structure_id: 'a', zone_eligibilite: ['73'] }),
      service({ id: 'm1', structure_id: 'm', ...MARSEILLE_1, telephone: null, horaires_accueil: null }),
      service({
        id: 'm2',
        structure_id: 'm',
        ...MARSEILLE_1,
        telephone: null,
        horaires_accueil: null,
        modes_accueil: ['a-distance'],
        zone_eligibilite: ['france'],
        thematiques: ['sante--acces-aux-soins'],
      }),
    ],
  );
  await refresh();
}

describe('Ce qu’un territoire a d’un besoin', () => {
  beforeAll(countedOnce);

  it('une offre de Chambéry compte à chaque niveau, avec ce qu’elle a', async () => {
    for (const [kind, code] of [
      ['commune', '73065'],
      ['epci', '200069110'],
      ['departement', '73'],
      ['region', '84'],
    ] as const) {
      expect(await figuresOf(kind, code)).toMatchObject({
        offers: 1,
        structures: 1,
        on_site: 1,
        by_phone: 1,
        fresh: 1,
        out_of_hours: 0,
      });
    }
    expect(await figuresOf('france', 'france')).toMatchObject({
      offers: 2,
      structures: 2,
      by_phone: 1,
      fresh: 1,
      out_of_hours: 1,
    });
  });

  it('les familles de besoins, les réseaux et le tout ont leurs chiffres', async () => {
    expect(await figuresOf('departement', '73', 'group:numerique')).toMatchObject({ offers: 1 });
    expect(await figuresOf('departement', '73', 'network:france-service')).toMatchObject({
      offers: 1,
      structures: 1,
    });
    expect(await figuresOf('france', 'france', 'all:all')).toMatchObject({ offers: 3, structures: 2 });
  });

  it('tous les habitants d’un département sont proches, loin, ou reçus nulle part', async () => {
    const savoie = (await figuresOf('departement', '73'))!;
    expect(savoie).toMatchObject({ unreached: 0, reached_at_a_distance: 0, farthest_m: expect.any(Number) });
    expect(savoie.population).toBeGreaterThan(400_000);
    expect(savoie.within_5_km).toBeGreaterThan(50_000);
    expect(savoie.within_30_km).toBeLessThan(savoie.population);
    const isere = (await figuresOf('departement', '38'))!;
    expect(isere).toMatchObject({ offers: 0, within_30_km: 0, farthest_m: null });
    expect(isere.unreached).toBe(isere.population);
  });

  it('une offre à distance reçoit toute la France sans être nulle part à côté', async () => {
    const far = (await figuresOf('commune', '97411', 'need:sante--acces-aux-soins'))!;
    expect(far).toMatchObject({ offers: 0, within_30_km: 0, farthest_m: null });
    expect(far.reached_at_a_distance).toBe(far.population);
  });

  it('une commune sans offre dit à quelle distance est la plus proche', async () => {
    const aix = (await figuresOf('commune', '73008'))!;
    expect(aix).toMatchObject({ offers: 0, farthest_commune: '73008', farthest_nom: 'Aix-les-Bains' });
    expect(aix.farthest_m).toBeGreaterThan(10_000);
    expect(aix.farthest_m).toBeLessThan(17_000);
  });

  it('la ville de Marseille a ce qu’a son premier arrondissement, et les habitants de tous', async () => {
    const city = (await figuresOf('commune', '13055'))!;
    expect(city.offers).toBe(1);
    expect(city.population).toBeGreaterThan(800_000);
    expect(await figuresOf('commune', '13201')).toMatchObject({ offers: 1 });
    expect(await figuresOf('commune', '13216')).toMatchObject({ offers: 0 });
  });

  it('une commune sans EPCI, ou d’un territoire sans point, a ses chiffres', async () => {
    expect(await figuresOf('commune', '29155')).toMatchObject({ offers: 0, unreached: expect.any(Number) });
    const wallis = (await figuresOf('commune', '98613', 'need:sante--acces-aux-soins'))!;
    expect(wallis.unreached).toBe(wallis.population);
    expect(wallis.reached_at_a_distance).toBe(wallis.population);
  });
});

describe('La page d’un territoire', () => {
  beforeAll(countedOnce);

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
    const [former] = (await query(
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
    expect(await find('ile de france')).toContain('region Île-de-France');
    expect(await find('')).toEqual([]);
  });
});

describe('Les zones blanches', () => {
  beforeAll(countedOnce);

  it('comptent ceux qui sont loin, disent où, et où une offre de plus servirait le plus', async () => {
    const zones = await app.ok(readWhiteZones, {
      params: { kind: 'departement', code: '73' },
      query: { subject: ONLINE, beyond_km: 20 },
    });
    const savoie = (await figuresOf('departement', '73'))!;
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
    for (const given of [{ subject: ONLINE, beyond_km: '0' }, { subject: 'need:magie' }, {}]) {
      expect(await app.problem(readWhiteZones, { params, query: given })).toMatchObject({ status: 400 });
    }
  });
});

describe('Ce qui change est compté à nouveau', () => {
  beforeAll(countedOnce);
  beforeEach(() => query('TRUNCATE coverage_due'));

  it('une fois tout compté, rien n’est dû', async () => {
    expect(await due()).toEqual([]);
    expect(await refresh()).toBe(0);
  });

  it('un service qui change de besoin rend dus l’ancien et le nouveau', async () => {
    await query(`UPDATE service SET thematiques = '{mobilite--preparer-un-permis}' WHERE id = 'm1'`);
    const touched = await due();
    await query(
      `UPDATE service SET thematiques = '{numerique--acceder-a-des-services-en-ligne}' WHERE id = 'm1'`,
    );
    expect(touched).toEqual([
      'all:all',
      'group:mobilite',
      'group:numerique',
      'need:mobilite--preparer-un-permis',
      ONLINE,
    ]);
  });

  it('une structure partie, confirmée, ou d’un réseau de plus rend dus les besoins de ses services', async () => {
    await query(
      `UPDATE structure SET date_maj = '2026-11-20', reseaux_porteurs = '{ccas-cias}' WHERE id = 'm'`,
    );
    expect(await due()).toEqual([
      'all:all',
      'group:numerique',
      'group:sante',
      ONLINE,
      'need:sante--acces-aux-soins',
      'network:ccas-cias',
    ]);
  });

  it('ce que la couverture ne lit pas ne rend rien dû', async () => {
    await query(`UPDATE structure SET version = version + 1, description = 'Autre' WHERE id = 'm'`);
    expect(await due()).toEqual([]);
  });

  it('des communes déplacées rendent tout dû', async () => {
    await query(`UPDATE commune SET latitude = latitude WHERE code = '73065'`);
    expect(
      (await app.ok(readTerritory, { params: { kind: 'france', code: 'france' } })).counted.pending,
    ).toBe(SUBJECTS.length);
    expect(await refresh()).toBe(SUBJECTS.length);
  });

  it('un calcul qui meurt en chemin laisse le sujet dû', async () => {
    const repository = app.app.get(CoverageRepository, { strict: false });
    await query(`UPDATE service SET zone_eligibilite = '{france}' WHERE id = 'a1'`);
    await repository.begin(readSubject(ONLINE)!);
    expect(await due()).not.toContain(ONLINE);
    await query('TRUNCATE coverage_due');
    const found = await repository.due([ONLINE], '2026-11-24');
    expect(found).toEqual([ONLINE]);
  });

  it('un service ajouté, changé ou retiré rend dus ses besoins, leurs familles, ses réseaux et le tout', async () => {
    const touched = ['all:all', 'group:numerique', ONLINE, 'network:france-service'];
    await query(`UPDATE service SET zone_eligibilite = '{france}' WHERE id = 'a1'`);
    expect(await due()).toEqual(touched);
    expect(await refresh()).toBe(touched.length);
    expect(await figuresOf('departement', '38')).toMatchObject({ unreached: 0 });
    await query(`DELETE FROM service WHERE id = 'a1'`);
    expect(await due()).toEqual(touched);
    await refresh();
    expect(await figuresOf('departement', '73')).toMatchObject({ offers: 0 });
    expect(await figuresOf('departement', '73', 'network:france-service')).toBeUndefined();
    expect(await figuresOf('departement', '73', 'group:numerique')).toMatchObject({ offers: 0 });
  });

  it('un autre jour, tout est dû : les fiches vieillissent seules', async () => {
    const now = app.now;
    app.now = new Date('2027-06-01T09:00:00Z');
    expect(await refresh()).toBe(SUBJECTS.length);
    expect(await figuresOf('france', 'france')).toMatchObject({ offers: 1, fresh: 0 });
    app.now = now;
  });
});
