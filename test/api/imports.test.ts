import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { readCommune } from '#api/contract/communes.contract';
import { franceServicesCsv, house } from '#test/support/france-services-file';
import { NONE, offer, openImportApp, place } from '#test/support/open-import-app';
import type { ImportApp } from '#test/support/open-import-app';

let app: ImportApp;

beforeAll(async () => {
  app = await openImportApp();
});

beforeEach(() => app.empty());

afterAll(() => app?.close());

describe('Un import est une comparaison', () => {
  it('arrivées, puis rien, puis une arrivée, un changement et un départ', async () => {
    const first = await app.file(
      'liste-fs-20221201.csv',
      franceServicesCsv([house('1'), house('2'), house('3')]),
    );
    const second = await app.file(
      'liste-fs-20240801.csv',
      franceServicesCsv([house('1'), house('2', { telephone: '04 65 71 99 99' }), house('4')]),
    );
    expect((await app.run({ origins: [first] })).counts.structures).toEqual({ ...NONE, created: 3 });
    const again = await app.run({ origins: [first] });
    expect(again.counts.structures).toEqual({ ...NONE, untouched: 3 });
    expect(again.counts.services).toMatchObject({ created: 0, changed: 0, gone: 0 });
    const next = await app.run({ origins: [second] });
    expect(next.counts.structures).toEqual({ created: 1, changed: 1, gone: 1, untouched: 1 });
    expect((await app.run({ origins: [second] })).counts.structures).toEqual({ ...NONE, untouched: 3 });
  });

  it('les besoins lus dans un texte suivent nos règles, même quand la source ne change rien', async () => {
    const structures = await app.file('structures.json', JSON.stringify([place('1')]));
    const services = await app.file(
      'services.json',
      JSON.stringify([{ ...offer('1', '1'), nom: 'Conseil et épicerie solidaire' }]),
    );
    const texts = async () => (await app.query('SELECT thematiques_texte FROM service')) as object[];
    const run = () => app.run({ format: 'data-inclusion', origins: [structures, services] });
    const read = [{ thematiques_texte: ['equipement-et-alimentation--alimentation'] }];
    await run();
    expect(await texts()).toEqual(read);
    await app.query("UPDATE service SET thematiques_texte = '{}'");
    expect((await run()).counts.services).toEqual({ ...NONE, untouched: 1 });
    expect(await texts()).toEqual(read);
  });

  it('une fiche partie revient quand sa source la reprend, et disparaît des réponses entre-temps', async () => {
    const both = await app.file(
      'both.csv',
      franceServicesCsv([house('1'), house('2', { insee_com: '73065' })]),
    );
    const one = await app.file('one.csv', franceServicesCsv([house('1', { insee_com: '01033' })]));
    const search = { query: { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' } };
    await app.run({ origins: [both] });
    expect((await app.ok(readOrientation, search)).plan).toHaveLength(1);
    await app.run({ origins: [one] });
    const { plan, partners } = await app.ok(readOrientation, search);
    expect([...plan, ...partners].map(({ structure: { id } }) => id)).not.toContain('france-services--2');
    expect((await app.run({ origins: [both] })).counts.structures).toMatchObject({ changed: 1 });
  });

  it('un essai dit la même chose et n’écrit rien', async () => {
    const path = await app.file('trial.csv', franceServicesCsv([house('1'), house('2', { siret: 'x' })]));
    const trial = await app.run({ origins: [path], dry_run: true });
    expect(await app.countOf('structure')).toBe(0);
    expect(await app.countOf('import_run')).toBe(0);
    expect(await app.countOf('import_staged')).toBe(0);
    const real = await app.run({ origins: [path] });
    expect({ ...trial, run_id: null, dry_run: false, duration_ms: 0 }).toEqual({
      ...real,
      run_id: null,
      duration_ms: 0,
    });
  });

  it('un seul département : le reste n’est ni importé, ni retiré, ni rejeté', async () => {
    const all = await app.file(
      'all.csv',
      franceServicesCsv([house('1'), house('2', { insee_com: '73065' })]),
    );
    await app.run({ origins: [all] });
    const savoie = await app.file(
      'savoie.csv',
      franceServicesCsv([house('3'), house('4', { insee_com: '73065' })]),
    );
    const report = await app.run({ origins: [savoie], departement: '73' });
    expect(report.counts.structures).toEqual({ ...NONE, created: 1, gone: 1 });
    expect(report.rejected).toBe(0);
    expect(await app.countOf('structure')).toBe(2);
  });
});

describe('Une ligne sans date', () => {
  it('est gardée, avec un avertissement ; sa date est inconnue', async () => {
    const origins = [await app.json('undated.json', [place('1', { date_maj: '1970-01-01' })])];
    const report = await app.run({ format: 'data-inclusion', origins });
    expect(report).toMatchObject({ rejected: 0, counts: { structures: { ...NONE, created: 1 } } });
    expect(report.issues.map(({ severity }) => severity)).toContain('warning');
    expect(await app.query('SELECT date_maj FROM structure')).toEqual([{ date_maj: null }]);
    expect((await app.run({ format: 'data-inclusion', origins })).counts.structures).toEqual({
      ...NONE,
      untouched: 1,
    });
  });
});

describe('Chaque rejet a sa ligne, son champ, sa valeur et sa raison', () => {
  it('un identifiant vu deux fois, un nom absent', async () => {
    const path = await app.file(
      'bad.csv',
      franceServicesCsv([house('1'), house('1'), house('2', { lib_fs: '' })]),
    );
    const report = await app.run({ origins: [path] });
    expect(report.rejected).toBe(2);
    expect(report.issues.slice(0, 2).map(({ origin, line, field }) => [origin, line, field])).toEqual([
      ['bad.csv', 3, 'id'],
      ['bad.csv', 4, 'lib_fs'],
    ]);
  });

  it('un service dont la structure est absente le dit', async () => {
    const structures = [
      { id: 's1', source: 'dora', nom: 'Maison du lac', date_maj: '2026-10-01', code_insee: '73065' },
    ];
    const services = ['s1', 's9'].map((structure_id, index) => ({
      id: `v${index}`,
      structure_id,
      source: 'dora',
      nom: 'Aide au budget',
      description: 'Un rendez-vous pour poser le budget.',
      thematiques: ['difficultes-financieres--ameliorer-sa-gestion-budgetaire'],
      date_maj: '2026-10-01',
    }));
    const report = await app.run({
      format: 'data-inclusion',
      origins: [
        await app.file('structures.json', JSON.stringify(structures)),
        await app.file('services.ndjson', services.map((row) => JSON.stringify(row)).join('\n')),
      ],
    });
    expect(report.counts).toMatchObject({ structures: { created: 1 }, services: { created: 1 } });
    expect(report.issues.find(({ severity }) => severity === 'rejected')).toMatchObject({
      origin: 'services.ndjson',
      line: 2,
      field: 'structure_id',
      value: 'dora--s9',
      reason: 'La structure de ce service est absente du fichier et de la base.',
    });
  });

  it('un fichier absent, une adresse qui ne répond pas : rien n’est commencé', async () => {
    await expect(app.run({ origins: [join(app.folder, 'nowhere.csv')] })).rejects.toThrow(/n’existe pas/);
    await expect(app.run({ origins: ['http://127.0.0.1:9/x.csv'] })).rejects.toThrow(/ne répond pas/);
    expect(await app.countOf('import_staged')).toBe(0);
  });
});

describe('Les points officiels des communes', () => {
  it('remplacent ceux de la référence ; un code inconnu est rejeté', async () => {
    const given = [
      {
        code: '73065',
        nom: 'Chambéry',
        codesPostaux: ['73000'],
        population: 60000,
        centre: { type: 'Point', coordinates: [5.92, 45.57] },
      },
      { code: '99999', nom: 'Nulle part', centre: { type: 'Point', coordinates: [0.5, 45] } },
    ];
    const origins = [await app.file('communes.json', JSON.stringify(given))];
    const report = await app.run({ format: 'communes', origins });
    expect(report).toMatchObject({ counts: { communes: { ...NONE, changed: 1 } }, rejected: 1 });
    expect(await app.ok(readCommune, { params: { code: '73065' } })).toMatchObject({
      latitude: 45.57,
      longitude: 5.92,
      population: 60000,
      point_origin: 'official',
    });
    expect(
      await app.query(`SELECT DISTINCT population FROM commune_nom WHERE code_commune = '73065'`),
    ).toEqual([{ population: 60000 }]);
    expect((await app.run({ format: 'communes', origins })).counts.communes).toEqual({
      ...NONE,
      untouched: 1,
    });
  });
});
