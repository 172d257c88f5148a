import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { franceServicesCsv, house } from '#test/support/france-services-file';
import { NONE, numbered, offer, openImportApp, place } from '#test/support/open-import-app';
import type { ImportApp } from '#test/support/open-import-app';

let app: ImportApp;

beforeAll(async () => {
  app = await openImportApp();
});

beforeEach(() => app.empty());

afterAll(() => app?.close());

describe('Une fiche ne part que si le format qui l’a apportée ne la nomme plus', () => {
  it('un fichier d’un autre format qui nomme le même producteur ne fait partir aucune maison', async () => {
    const houses = await app.file('houses.csv', franceServicesCsv(numbered(60, (id) => house(id))));
    await app.run({ origins: [houses] });
    const origins = [await app.json('lieux.json', [place('x', { source: 'france-services' })])];
    const report = await app.run({ format: 'lieux-mediation-numerique', origins });
    expect(report.counts.structures).toEqual({ ...NONE, created: 1 });
    expect(report.counts.services).toEqual({ ...NONE, created: 1 });
    expect(await app.countOf('structure')).toBe(61);
    expect((await app.run({ origins: [houses] })).counts.structures).toEqual({ ...NONE, untouched: 60 });
  });

  it('une fiche qu’un autre format nomme passe à lui : elle part quand il ne la nomme plus', async () => {
    const given = [place('1'), place('2')];
    await app.run({ format: 'data-inclusion', origins: [await app.json('both.json', given)] });
    const lieux = (name: string, rows: object[]) => app.json(name, rows).then((path) => [path]);
    await app.run({ format: 'lieux-mediation-numerique', origins: await lieux('lieux.json', given) });
    expect(await app.query('SELECT DISTINCT format FROM structure UNION SELECT format FROM service')).toEqual(
      [{ format: 'lieux-mediation-numerique' }],
    );
    const one = await app.json('one.json', [place('1')]);
    expect((await app.run({ format: 'data-inclusion', origins: [one] })).counts.structures?.gone).toBe(0);
    const origins = await lieux('less.json', [place('3')]);
    const last = await app.run({ format: 'lieux-mediation-numerique', origins });
    expect(last.counts.structures).toEqual({ ...NONE, created: 1, gone: 1 });
  });

  it('un fichier tronqué ne vide pas une source ; on peut dire que c’est voulu', async () => {
    const houses = Array.from({ length: 60 }, (_, index) => house(String(index)));
    await app.run({ origins: [await app.file('whole.csv', franceServicesCsv(houses))] });
    const cut = await app.file('cut.csv', franceServicesCsv(houses.slice(0, 10)));
    await expect(app.run({ origins: [cut] })).rejects.toThrow(
      /^50 structures sur 60 de « france-services » disparaîtraient/,
    );
    expect(await app.countOf('structure')).toBe(60);
    expect((await app.run({ origins: [cut], partial: true })).counts.structures).toEqual({
      ...NONE,
      untouched: 10,
    });
    expect((await app.run({ origins: [cut], accept_departures: true })).counts.structures?.gone).toBe(50);
  });

  it('le garde-fou regarde chaque source : une grande ne cache pas qu’une petite se vide', async () => {
    const small = numbered(30, (id) => place(id, { source: 'petite' }));
    const large = numbered(200, (id) => place(id, { source: 'grande' }));
    await app.run({ format: 'data-inclusion', origins: [await app.json('all.json', [...small, ...large])] });
    const cut = [await app.json('cut.json', [...small.slice(0, 5), ...large])];
    await expect(app.run({ format: 'data-inclusion', origins: cut })).rejects.toThrow(
      /^25 structures sur 30 de « petite » disparaîtraient/,
    );
    const less = [await app.json('less.json', [...small.slice(0, 10), ...large])];
    expect((await app.run({ format: 'data-inclusion', origins: less })).counts.structures?.gone).toBe(20);
  });

  it('et chaque sorte : un fichier de services tronqué ne vide pas les services', async () => {
    const services = numbered(60, (id) => offer(id, '1'));
    const structures = await app.json('structures.json', [place('1')]);
    await app.run({
      format: 'data-inclusion',
      origins: [structures, await app.json('services.json', services)],
    });
    const cut = await app.json('cut-services.json', services.slice(0, 10));
    await expect(app.run({ format: 'data-inclusion', origins: [structures, cut] })).rejects.toThrow(
      /^50 services sur 60 de « dora » disparaîtraient/,
    );
    expect(await app.countOf('service')).toBe(60);
  });

  it('les services seuls, pour un département : seulement ceux de ses structures, du fichier ou de la base', async () => {
    const structures = [
      place('savoie'),
      place('ain', { code_insee: '01033' }),
      place('code-postal', { code_insee: null, code_postal: '73000' }),
      place('nulle-part', { code_insee: null }),
    ];
    await app.run({ format: 'data-inclusion', origins: [await app.json('structures.json', structures)] });
    const services = structures.map(({ id }) => offer(`de-${id}`, id));
    const report = await app.run({
      format: 'data-inclusion',
      origins: [await app.json('services.json', services)],
      departement: '73',
    });
    expect(report).toMatchObject({ rejected: 0, counts: { services: { ...NONE, created: 2 } } });
    expect(await app.query('SELECT id FROM service ORDER BY id')).toEqual([
      { id: 'dora--de-code-postal' },
      { id: 'dora--de-savoie' },
    ]);
  });
});
