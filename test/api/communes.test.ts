import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommune, readTowns, searchCommunes } from '#api/contract/communes.contract';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

afterAll(() => app?.close());

const search = async (q: string) => (await app.ok(searchCommunes, { query: { q } })).communes;

describe('Trouver une commune', () => {
  it.each([
    ['Chambéry', '73065'],
    ['chambery', '73065'],
    ['CHAMB', '73065'],
    ['saint-étienne', '42218'],
    ['St Etienne', '42218'],
    ['saint etiene', '42218'],
    ['ste foy les lyon', '69202'],
    ['marseile', '13055'],
    ['villeurbane', '69266'],
    ['aix les bains', '73008'],
    ['l’haÿ les roses', '94038'],
    ['l hay les roses', '94038'],
    ['73000', '73065'],
    ['73000 chambery', '73065'],
    ['Saint-Denis (93)', '93066'],
    ['saint denis 974', '97411'],
    ['ajaccio', '2A004'],
    ['20200', '2B033'],
    ['cayenne', '97302'],
    ['mamoudzou', '97611'],
    ['miquelon', '97501'],
  ])('« %s » donne d’abord %s', async (q, code) => {
    expect((await search(q))[0]?.code).toBe(code);
  });

  it.each([
    ['paris', '75056'],
    ['lyon', '69123'],
    ['marseille', '13055'],
    ['paris 13', '75113'],
    ['Paris 13e', '75113'],
    ['75013', '75113'],
    ['75116', '75116'],
    ['lyon 3eme', '69383'],
    ['marseille 11', '13211'],
  ])('villes à arrondissements : « %s » donne d’abord %s', async (q, code) => {
    expect((await search(q))[0]?.code).toBe(code);
  });

  it('une faute qui est le début d’un autre nom : cet autre nom, puis la ville qui ressemble', async () => {
    expect((await search('Chamberi')).slice(0, 2).map(({ nom }) => nom)).toEqual(['Chambéria', 'Chambéry']);
  });

  it('la plus peuplée d’abord', async () => {
    const communes = await search('saint-denis');
    const populations = communes
      .filter(({ nom }) => nom === 'Saint-Denis')
      .map(({ population }) => population ?? 0);
    expect(populations).toEqual(populations.toSorted((a, b) => b - a));
    expect(populations.length).toBeGreaterThan(1);
  });

  it('une commune fusionnée mène à celle d’aujourd’hui', async () => {
    expect((await search('73110')).map(({ nom }) => nom)).toContain('Valgelon-La Rochette');
    expect((await search('etable 73')).map(({ code }) => code)).toContain('73215');
  });

  it.each(['', '   ', '-', '?', '💬', '%', '_', "'; drop table commune", 'zzzzzzzz', '99999'])(
    '« %s » ne donne rien, sans erreur',
    async (q) => expect(await search(q)).toEqual([]),
  );

  it('un texte trop long est refusé', async () => {
    const problem = await app.problem(searchCommunes, { query: { q: 'a'.repeat(200) } });
    expect(problem.issues?.[0]?.field).toBe('query.q');
  });
});

describe('Une commune', () => {
  it('a son département, sa région, son EPCI, ses habitants et son point', async () => {
    expect(await app.ok(readCommune, { params: { code: '73065' } })).toMatchObject({
      nom: 'Chambéry',
      departement: 'Savoie',
      region: 'Auvergne-Rhône-Alpes',
      epci: expect.stringContaining('Grand Chambéry') as string,
      code_parent: null,
      point_origin: 'exact',
    });
  });

  it('un arrondissement a sa ville et son EPCI', async () => {
    expect(await app.ok(readCommune, { params: { code: '75113' } })).toMatchObject({
      code_parent: '75056',
      code_epci: '200054781',
    });
  });

  it('sans point connu, celui de son EPCI, dit approché', async () => {
    const commune = await app.ok(readCommune, { params: { code: '73289' } });
    expect(commune.point_origin).toBe('approximate');
    expect(commune.latitude).toBeCloseTo(45.5, 0);
  });

  it.each([
    ['97123', '97701'],
    ['97127', '97801'],
    ['73044', '73065'],
  ])('l’ancien code %s donne %s', async (former, today) => {
    expect((await app.ok(readCommune, { params: { code: former } })).code).toBe(today);
  });

  it('inconnue : introuvable', async () => {
    const problem = await app.problem(readCommune, { params: { code: '73999' } });
    expect(problem).toMatchObject({ type: 'urn:baguette:not-found', status: 404 });
  });
});

describe('Les villes autour', () => {
  it('sont les plus peuplées, la commune comprise, à moins du rayon', async () => {
    const { towns } = await app.ok(readTowns, { params: { code: '73065' }, query: { radius_km: 20 } });
    expect(towns[0]).toMatchObject({ code: '73065', nom: 'Chambéry' });
    expect(towns.map(({ code }) => code)).toContain('73008');
    expect(towns.map(({ code }) => code)).not.toContain('38185');
    expect(towns.length).toBeLessThanOrEqual(80);
  });
});
