import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportRequest } from '#api/contract/imports.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { readCommune } from '#api/contract/communes.contract';
import { RunImport } from '#api/modules/imports/run-import';
import { franceServicesCsv, house } from '#test/support/france-services-file';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;
let folder: string;

beforeAll(async () => {
  app = await openTestApp();
  folder = await mkdtemp(join(tmpdir(), 'baguette-imports-'));
});

beforeEach(() => app.database.dataSource.query('TRUNCATE structure, service, import_run, import_issue'));

afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(given: Partial<ImportRequest> & Pick<ImportRequest, 'origins'>) {
  const request: ImportRequest = {
    format: 'france-services',
    dry_run: false,
    partial: false,
    accept_departures: false,
    ...given,
  };
  return app.app.get(RunImport).run(request, () => {});
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const countOf = async (table: string) => {
  const [row] = (await app.database.dataSource.query(
    `SELECT count(*)::int AS count FROM ${table} t ${/structure|service/.test(table) ? 'WHERE gone_at IS NULL' : ''}`,
  )) as { count: number }[];
  return row?.count;
};

const none = { created: 0, changed: 0, gone: 0, untouched: 0 };

describe('Un import est une comparaison', () => {
  it('arrivées, puis rien, puis une arrivée, un changement et un départ', async () => {
    const first = await file(
      'liste-fs-20221201.csv',
      franceServicesCsv([house('1'), house('2'), house('3')]),
    );
    const second = await file(
      'liste-fs-20240801.csv',
      franceServicesCsv([house('1'), house('2', { telephone: '04 65 71 99 99' }), house('4')]),
    );
    expect((await run({ origins: [first] })).counts.structures).toEqual({ ...none, created: 3 });
    const again = await run({ origins: [first] });
    expect(again.counts.structures).toEqual({ ...none, untouched: 3 });
    expect(again.counts.services).toMatchObject({ created: 0, changed: 0, gone: 0 });
    const next = await run({ origins: [second] });
    expect(next.counts.structures).toEqual({ created: 1, changed: 1, gone: 1, untouched: 1 });
    expect((await run({ origins: [second] })).counts.structures).toEqual({ ...none, untouched: 3 });
  });

  it('une fiche partie revient quand sa source la reprend, et disparaît des réponses entre-temps', async () => {
    const both = await file('both.csv', franceServicesCsv([house('1'), house('2', { insee_com: '73065' })]));
    const one = await file('one.csv', franceServicesCsv([house('1', { insee_com: '01033' })]));
    const search = { query: { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' } };
    await run({ origins: [both] });
    expect((await app.ok(readOrientation, search)).plan).toHaveLength(1);
    await run({ origins: [one] });
    const { plan, partners } = await app.ok(readOrientation, search);
    expect([...plan, ...partners].map(({ structure: { id } }) => id)).not.toContain('france-services--2');
    expect((await run({ origins: [both] })).counts.structures).toMatchObject({ changed: 1 });
  });

  it('un essai dit la même chose et n’écrit rien', async () => {
    const path = await file('trial.csv', franceServicesCsv([house('1'), house('2', { siret: 'x' })]));
    const trial = await run({ origins: [path], dry_run: true });
    expect(await countOf('structure')).toBe(0);
    expect(await countOf('import_run')).toBe(0);
    expect(await countOf('import_staged')).toBe(0);
    const real = await run({ origins: [path] });
    expect({ ...trial, run_id: null, dry_run: false, duration_ms: 0 }).toEqual({
      ...real,
      run_id: null,
      duration_ms: 0,
    });
  });

  it('un seul département : le reste n’est ni importé, ni retiré, ni rejeté', async () => {
    const all = await file('all.csv', franceServicesCsv([house('1'), house('2', { insee_com: '73065' })]));
    await run({ origins: [all] });
    const savoie = await file(
      'savoie.csv',
      franceServicesCsv([house('3'), house('4', { insee_com: '73065' })]),
    );
    const report = await run({ origins: [savoie], departement: '73' });
    expect(report.counts.structures).toEqual({ ...none, created: 1, gone: 1 });
    expect(report.rejected).toBe(0);
    expect(await countOf('structure')).toBe(2);
  });

  it('un fichier tronqué ne vide pas une source ; on peut dire que c’est voulu', async () => {
    const houses = Array.from({ length: 60 }, (_, index) => house(String(index)));
    await run({ origins: [await file('whole.csv', franceServicesCsv(houses))] });
    const cut = await file('cut.csv', franceServicesCsv(houses.slice(0, 10)));
    await expect(run({ origins: [cut] })).rejects.toThrow(/50 fiches sur 60 disparaîtraient/);
    expect(await countOf('structure')).toBe(60);
    expect((await run({ origins: [cut], partial: true })).counts.structures).toEqual({
      ...none,
      untouched: 10,
    });
    expect((await run({ origins: [cut], accept_departures: true })).counts.structures?.gone).toBe(50);
  });
});

describe('Chaque rejet a sa ligne, son champ, sa valeur et sa raison', () => {
  it('un identifiant vu deux fois, un nom absent', async () => {
    const path = await file(
      'bad.csv',
      franceServicesCsv([house('1'), house('1'), house('2', { lib_fs: '' })]),
    );
    const report = await run({ origins: [path] });
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
    const report = await run({
      format: 'data-inclusion',
      origins: [
        await file('structures.json', JSON.stringify(structures)),
        await file('services.ndjson', services.map((row) => JSON.stringify(row)).join('\n')),
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
    await expect(run({ origins: [join(folder, 'nowhere.csv')] })).rejects.toThrow(/n’existe pas/);
    await expect(run({ origins: ['http://127.0.0.1:9/x.csv'] })).rejects.toThrow(/ne répond pas/);
    expect(await countOf('import_staged')).toBe(0);
  });
});

describe('D’une adresse', () => {
  it('le contenu est lu comme un fichier ; un refus du serveur est dit', async () => {
    const server = createServer((request, response) => {
      if (request.url !== '/liste.csv') response.writeHead(404).end();
      else response.end(franceServicesCsv([house('1')]));
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await run({ origins: [`${url}/liste.csv`] })).counts.structures?.created).toBe(1);
    await expect(run({ origins: [`${url}/rien.csv`] })).rejects.toThrow(/répond 404/);
    server.close();
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
    const origins = [await file('communes.json', JSON.stringify(given))];
    const report = await run({ format: 'communes', origins });
    expect(report).toMatchObject({ counts: { communes: { ...none, changed: 1 } }, rejected: 1 });
    expect(await app.ok(readCommune, { params: { code: '73065' } })).toMatchObject({
      latitude: 45.57,
      longitude: 5.92,
      population: 60000,
      point_origin: 'official',
    });
    expect((await run({ format: 'communes', origins })).counts.communes).toEqual({ ...none, untouched: 1 });
  });
});
