import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import request from 'supertest';
import { importEventSchema } from '#api/contract/imports.contract';
import type { ImportReport } from '#api/contract/imports.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { readListing } from '#api/contract/listings.contract';
import { publishListing, readEdition } from '#api/contract/editing.contract';
import { CSV_MODELS } from '#api/domain/import/csv-models';
import { writeCsv } from '#api/domain/import/write-csv';
import { structure } from '#test/support/listings';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const HEAD = 'tete-de-reseau@exemple.fr';
const MAILBOX = 'accueil@exemple.fr';
const HOUSE = 'reseau--maison-01';

let app: TestApp;
let head: string;

beforeAll(async () => {
  app = await openTestApp();
  await app.ok(grantRight, { token: OPERATOR_TOKEN, body: { courriel: HEAD, source: 'reseau' } });
  head = await app.signIn(HEAD);
});

afterAll(() => app?.close());

beforeEach(() => app.database.dataSource.query('TRUNCATE structure CASCADE'));

type Files = Partial<Record<'structures' | 'services', string | Buffer>>;

const model = (kind: 'structures' | 'services', given: Record<string, string> = {}) => {
  const [header, values] = CSV_MODELS[kind];
  return writeCsv([header, header.map((column, index) => given[column] ?? values[index]!)]);
};

function send(files: Files, { dryRun = true, as = head, source = 'reseau', name = 'fichier.csv' } = {}) {
  const sent = request(app.app.getHttpServer())
    .post(`/api/sources/${source}/imports`)
    .query({ dry_run: String(dryRun) })
    .set({ cookie: as, 'sec-fetch-site': 'same-origin' })
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => done(null, text));
    });
  for (const [field, content] of Object.entries(files)) void sent.attach(field, Buffer.from(content), name);
  return sent;
}

/** The report that ends the events; every event follows its contract. */
async function bring(files: Files, options: Parameters<typeof send>[1] = {}): Promise<ImportReport> {
  const { status, body } = await send(files, options);
  if (status !== 200) throw new Error(`${status} ${String(body)}`);
  const events = String(body)
    .trim()
    .split('\n')
    .map((line) => importEventSchema.parse(JSON.parse(line)));
  const last = events.at(-1);
  if (last?.event !== 'report') throw new Error(JSON.stringify(last));
  return last.report;
}

const problemOf = async (sent: ReturnType<typeof send>) => {
  const { status, body } = await sent;
  return { status, ...(JSON.parse(String(body)) as { detail: string }) };
};

describe('Apporter les fiches d’une source', () => {
  it('à blanc, dit ce qui serait fait et n’écrit rien ; puis le fait', async () => {
    const files = { structures: model('structures'), services: model('services') };
    const created = { structures: { created: 1 }, services: { created: 1 } };
    expect(await bring(files)).toMatchObject({ dry_run: true, rejected: 0, warnings: 0, counts: created });
    expect(await app.problem(readListing, { params: { id: HOUSE } })).toMatchObject({ status: 404 });
    expect(await bring(files, { dryRun: false })).toMatchObject({ dry_run: false, counts: created });
    const shown = await app.ok(readListing, { params: { id: HOUSE } });
    expect(shown).toMatchObject({
      structure: { nom: 'Maison des Solidarités' },
      services: [{ frais: 'gratuit' }],
    });
    expect(await bring(files)).toMatchObject({
      counts: { structures: { created: 0, changed: 0, untouched: 1 } },
    });
  });

  it('chaque problème est dit par ligne, colonne, valeur et raison', async () => {
    const structures = model('structures', { telephone: '12', nom: 'x' }) + 'autre;Maison;\r\n';
    const { issues } = await bring({ structures });
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ line: 2, field: 'nom', severity: 'rejected' }),
        expect.objectContaining({
          line: 3,
          severity: 'rejected',
          reason: expect.stringContaining('colonnes'),
        }),
      ]),
    );
  });

  it('ce que le fichier ne nomme pas reste', async () => {
    await bring({ structures: model('structures') }, { dryRun: false });
    await bring({ structures: model('structures', { id: 'maison-02' }) }, { dryRun: false });
    expect((await app.ok(readListing, { params: { id: HOUSE } })).structure.gone_at).toBeNull();
  });

  it('ce qu’une personne tient n’est pas écrasé : c’est proposé', async () => {
    await bring({ structures: model('structures') }, { dryRun: false });
    const keeper = await app.signIn(MAILBOX);
    const body = { base_version: 1, structure: { telephone: '04 65 71 00 09' } };
    await app.ok(publishListing, { params: { id: HOUSE }, body, as: keeper });
    await bring({ structures: model('structures', { telephone: '0465710002' }) }, { dryRun: false });
    const edition = await app.ok(readEdition, { params: { id: HOUSE }, as: keeper });
    expect(edition.structure.values.telephone).toBe('+33465710009');
    expect(edition.proposals).toMatchObject([{ unit: 'telephone', value: { telephone: '+33465710002' } }]);
  });

  it('ne touche aucune fiche d’une autre source, quoi que dise le fichier', async () => {
    await app.list(
      [structure({ id: 'reseau--maison-01', source: 'invented', nom: 'Maison d’ailleurs' })],
      [],
    );
    const report = await bring({ structures: model('structures') }, { dryRun: false });
    expect(report).toMatchObject({ rejected: 1, counts: { structures: { changed: 0, created: 0 } } });
    const other = writeCsv([
      ['id', 'source', 'nom'],
      ['ailleurs--1', 'ailleurs', 'Maison volée'],
    ]);
    const [issue] = (await bring({ structures: other }, { dryRun: false })).issues;
    expect(issue).toMatchObject({ line: 2, field: 'source', value: 'ailleurs', severity: 'rejected' });
    const sources = await app.database.dataSource.query(`SELECT slug FROM source WHERE slug = 'ailleurs'`);
    expect(sources).toEqual([]);
    expect((await app.ok(readListing, { params: { id: HOUSE } })).structure.nom).toBe('Maison d’ailleurs');
  });

  it('un fichier d’un vieux tableur se lit : Windows-1252, point-virgule', async () => {
    const structures = Buffer.from(model('structures').replace('\uFEFF', ''), 'latin1');
    await bring({ structures }, { dryRun: false });
    const { structure: shown } = await app.ok(readListing, { params: { id: HOUSE } });
    expect(shown).toMatchObject({ nom: 'Maison des Solidarités', commune: 'Chambéry' });
  });
});

describe('Ce qui est refusé', () => {
  it('qui n’a pas le droit, avant que son fichier ne soit lu', async () => {
    const stranger = await app.signIn('autre@exemple.fr');
    const files = { structures: model('structures') };
    expect(await problemOf(send(files, { as: stranger }))).toMatchObject({ status: 403 });
    expect(await problemOf(send(files, { source: 'dora' }))).toMatchObject({ status: 403 });
    expect(await problemOf(send(files, { source: 'baguette' }))).toMatchObject({ status: 403 });
  });

  it('un fichier qui n’est pas un CSV, ou dont une ligne est sans fin', async () => {
    const line = `id;nom\r\n1;${'a'.repeat(600_000)}`;
    const wrong: Files[] = [
      { structures: 'PK\u0003\u0004…' },
      { structures: '[{"id":1}]' },
      { services: line },
      {},
    ];
    for (const files of wrong) expect(await problemOf(send(files))).toMatchObject({ status: 400 });
    const named = await problemOf(send({ structures: model('structures') }, { name: 'fiches.xlsx' }));
    expect(named.detail).toMatch(/n’est pas un CSV/);
  });

  it('un fichier de plus de 5 Mo', async () => {
    const structures = `id;nom\r\n${'1;Maison inventée\r\n'.repeat(320_000)}`;
    expect(await problemOf(send({ structures }))).toMatchObject({ status: 413 });
  });

  it('50 Mo annoncés, sans en lire un octet', async () => {
    await new Promise<void>((resolve) => app.app.getHttpServer().listen(0, '127.0.0.1', resolve));
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = httpRequest({
        host: '127.0.0.1',
        port,
        path: '/api/sources/reseau/imports?dry_run=true',
        method: 'POST',
        headers: {
          cookie: head,
          'sec-fetch-site': 'same-origin',
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 50_000_000,
        },
      });
      asked.on('response', (response) => {
        resolve(response.statusCode);
        asked.destroy();
      });
      asked.on('error', reject);
      // Nothing but the head of the request leaves.
      asked.flushHeaders();
    });
    expect(status).toBe(413);
  });
});
