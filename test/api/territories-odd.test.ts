import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readCoverage,
  readParts,
  readTerritory,
  readWhiteZones,
  searchTerritories,
} from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { ONLINE, openCoverageApp } from '#test/support/coverage-app';
import type { CoverageApp } from '#test/support/coverage-app';

let app: CoverageApp;

beforeAll(async () => {
  app = await openCoverageApp();
});

afterAll(() => app?.close());

const read = (kind: TerritoryKind, code: string) => app.ok(readTerritory, { params: { kind, code } });
const kindsAbove = async (code: string) => (await read('commune', code)).parents.map(({ kind }) => kind);

/** Communes as they are proposed: `code nom, where and by which code`. */
const find = async (q: string, limit = 10) =>
  (await app.ok(searchTerritories, { query: { q, limit } })).territories.map(
    ({ code, nom, within }) => `${code} ${nom}, ${within}`,
  );

describe('Les territoires dont le code ou la forme sort de l’ordinaire', () => {
  it.each(['2A', '2B', '971', '972', '973', '974', '976'])(
    'le département %s se divise en intercommunalités et en communes, dont la somme est la sienne',
    async (code) => {
      const params = { kind: 'departement', code } as const;
      const { inhabitants, communes } = await read('departement', code);
      for (const level of ['epci', 'commune'] as const) {
        const { parts } = await app.ok(readParts, { params, query: { subject: ONLINE, level } });
        expect(parts.reduce((sum, part) => sum + part.inhabitants!, 0)).toBe(inhabitants);
        if (level === 'commune') expect(parts).toHaveLength(communes!);
      }
      const { population, unreached } = await app.ok(readWhiteZones, { params, query: { subject: ONLINE } });
      expect([population, unreached]).toEqual([inhabitants, inhabitants]);
    },
  );

  it.each(['975', '977', '978', '986', '987', '988'])(
    'la collectivité %s, sans intercommunalité, a ses communes, ses chiffres et ses zones blanches',
    async (code) => {
      const params = { kind: 'departement', code } as const;
      const { inhabitants, communes } = await read('departement', code);
      expect(communes).toBeGreaterThan(0);
      const { parts } = await app.ok(readParts, { params, query: { subject: ONLINE, level: 'commune' } });
      expect(parts.map((part) => part.code).every((commune) => commune.startsWith(code))).toBe(true);
      expect(parts.reduce((sum, part) => sum + (part.inhabitants ?? 0), 0)).toBe(inhabitants ?? 0);
      const epci = await app.ok(readParts, { params, query: { subject: ONLINE, level: 'epci' } });
      expect(epci.parts).toEqual([]);
      expect(await app.ok(readWhiteZones, { params, query: { subject: ONLINE } })).toMatchObject({
        population: inhabitants ?? 0,
        beyond: inhabitants ?? 0,
      });
    },
  );

  it.each([
    ['75056', '75101', 20],
    ['69123', '69381', 9],
    ['13055', '13201', 16],
  ])(
    'la ville %s compte ses arrondissements, et l’arrondissement %s a sa page',
    async (city, first, count) => {
      const { inhabitants, nom } = await read('commune', city);
      const arrondissements = await Promise.all(
        Array.from({ length: count }, (_, at) => read('commune', String(Number(first) + at))),
      );
      expect(arrondissements.reduce((sum, each) => sum + each.inhabitants!, 0)).toBe(inhabitants);
      for (const each of arrondissements) {
        expect(each.parents.at(-1)).toEqual({ kind: 'commune', code: city, nom });
        const figures = await app.figuresOf('commune', each.code, 'all:all');
        expect(figures!.population).toBe(each.inhabitants);
      }
      expect((await app.figuresOf('commune', city, 'all:all'))!.population).toBe(inhabitants);
    },
  );

  it.each(['22016', '29083', '29155', '85113'])(
    'l’île %s, commune sans intercommunalité, tient à son département',
    async (code) => {
      expect(await kindsAbove(code)).toEqual(['france', 'region', 'departement']);
      expect(await app.figuresOf('commune', code, 'all:all')).toMatchObject({ offers: 0 });
    },
  );

  it('les communes de la métropole de Lyon tiennent au Rhône, et à leur métropole', async () => {
    const { parents } = await read('commune', '69266');
    expect(parents.map(({ code }) => code)).toEqual(['france', '84', '69', '200046977']);
  });

  it('l’ancien code d’une commune fusionnée répond comme celui d’aujourd’hui, chiffres compris', async () => {
    // Bellentre, La Plagne Tarentaise since 2016.
    const today = await read('commune', '73150');
    expect(await read('commune', '73038')).toEqual(today);
    const [old, current] = await Promise.all(
      ['73038', '73150'].map((code) => app.ok(readCoverage, { params: { kind: 'commune', code } })),
    );
    expect(old).toEqual(current);
  });

  it.each([
    ['commune', '99999', 404],
    ['commune', '2C004', 400],
    ['commune', '7306', 400],
    ['commune', '2a004', 400],
    ['commune', '73', 404],
    ['departement', '2C', 400],
    ['departement', '20', 404],
    ['departement', '979', 404],
    ['region', '00', 404],
    ['epci', '999999999', 404],
    ['epci', '20006911', 400],
    ['departement', 'france', 404],
  ] as const)('%s %s n’existe pas : %i, dit en français', async (kind, code, status) => {
    for (const endpoint of [readTerritory, readCoverage]) {
      const problem = await app.problem(endpoint, { params: { kind, code } });
      expect(problem.status).toBe(status);
      const said = status === 404 ? problem.detail : problem.issues?.[0]?.message;
      expect(said).toBe(
        status === 404
          ? `Aucun territoire de ce niveau ne porte le code ${code}.`
          : 'Ce code n’est celui d’aucun territoire.',
      );
    }
  });
});

describe('La recherche par code', () => {
  it('trouve une commune par son code INSEE, Corse comprise, quelle que soit la casse', async () => {
    expect(await find('73065')).toEqual(['73065 Chambéry, Savoie, code INSEE 73065']);
    expect(await find('2A004')).toEqual(['2A004 Ajaccio, Corse-du-Sud, code INSEE 2A004']);
    expect(await find(' 2a004 ')).toEqual(['2A004 Ajaccio, Corse-du-Sud, code INSEE 2A004']);
    expect(await find('75101')).toEqual(['75101 Paris 1er Arrondissement, Paris, code INSEE 75101']);
    expect(await find('98735')).toContainEqual(expect.stringMatching(/^98735 .*code INSEE 98735$/));
  });

  it('d’une commune fusionnée, trouve celle d’aujourd’hui', async () => {
    expect(await find('73038')).toEqual(['73150 La Plagne Tarentaise, Savoie, ancien code INSEE 73038']);
  });

  it('cinq chiffres qui sont un code postal et un code INSEE donnent les deux, et disent lequel', async () => {
    const found = await find('01400');
    expect(found[0]).toBe('01093 Châtillon-sur-Chalaronne, Ain, code postal 01400');
    expect(found.at(-1)).toBe('01400 Seillonnaz, Ain, code INSEE 01400');
    expect(found.slice(0, -1).every((line) => line.endsWith('code postal 01400'))).toBe(true);
    expect(await find('01400', 3)).toEqual([...found.slice(0, 2), found.at(-1)]);
  });

  it('une commune dont les deux codes sont les mêmes vient une fois, et le dit', async () => {
    const found = await find('03110');
    expect(found.filter((line) => line.startsWith('03110 '))).toEqual([
      '03110 Espinasse-Vozelle, Allier, code postal et code INSEE 03110',
    ]);
  });

  it('un code de personne ne trouve rien ; un début de code ou un nom ne dit pas de code', async () => {
    expect(await find('99999')).toEqual([]);
    expect(await find('2C004')).toEqual([]);
    expect((await find('7306')).join()).not.toContain('code');
    expect(await find('chambery', 1)).toEqual([expect.stringMatching(/Chambéry, Savoie$/)]);
  });
});
