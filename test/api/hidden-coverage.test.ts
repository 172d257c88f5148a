import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishListing, readEdition } from '#api/contract/editing.contract';
import { readWhiteZones } from '#api/contract/territories.contract';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ID = 'abri';
const MAILBOX = 'accueil@abri.example';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [structure({ id: ID, courriel: MAILBOX, adresse: '17 rue des Abeilles' })],
    [service({ id: 'accueil', structure_id: ID })],
  );
  await refresh();
});

afterAll(() => app?.close());

const refresh = () => app.app.get(RefreshCoverage, { strict: false }).run();
const query = (sql: string) => app.database.dataSource.query(sql) as Promise<Record<string, unknown>[]>;

const zones = () =>
  app.ok(readWhiteZones, {
    params: { kind: 'departement', code: '73' },
    query: { subject: 'all:all', beyond_km: 1 },
  });

it('une adresse masquée emporte les distances mesurées vers elle, jusqu’au calcul suivant', async () => {
  expect(await zones()).toMatchObject({ is_counted: true });
  expect(await query('SELECT subject FROM coverage_reach')).not.toEqual([]);
  const as = await app.signIn(MAILBOX);
  const { version } = await app.ok(readEdition, { params: { id: ID }, as });
  await app.ok(publishListing, {
    params: { id: ID },
    body: { base_version: version, structure: { adresse_masquee: true } },
    as,
  });
  for (const table of ['coverage', 'coverage_reach']) {
    expect(
      await query(`SELECT subject FROM ${table} WHERE subject IN (SELECT coverage_subjects('${ID}'))`),
    ).toEqual([]);
  }
  expect(await zones()).toMatchObject({ is_counted: false });
  await refresh();
  expect(await zones()).toMatchObject({ is_counted: true });
});
