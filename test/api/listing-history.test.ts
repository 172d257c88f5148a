import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readListing } from '#api/contract/listings.contract';
import { franceServicesCsv, house } from '#test/support/france-services-file';
import { offer, openImportApp, place } from '#test/support/open-import-app';
import { structure } from '#test/support/listings';
import type { ImportApp } from '#test/support/open-import-app';

const DAY_MS = 86_400_000;

let app: ImportApp;
let started: Date;

beforeAll(async () => {
  app = await openImportApp();
  started = app.now;
});

beforeEach(async () => {
  app.now = started;
  await app.empty();
});

afterAll(() => app?.close());

/** Imports these houses a day later. */
async function nextDay(...houses: ReturnType<typeof house>[]): Promise<void> {
  app.now = new Date(app.now.getTime() + DAY_MS);
  await app.run({
    origins: [await app.file('houses.csv', franceServicesCsv(houses))],
    accept_departures: true,
  });
}

const historyOf = async (id: string) => (await app.ok(readListing, { params: { id } })).history;
const OTHERS = [house('2'), house('3'), house('4')];

describe('L’histoire d’une fiche', () => {
  it('venue, changée avec le nom des champs, partie, revenue : la plus récente d’abord, à l’heure de l’import', async () => {
    await nextDay(house('1'), ...OTHERS);
    await nextDay(house('1', { telephone: '04 65 71 99 99', adresse: '3 rue Neuve' }), ...OTHERS);
    await nextDay(...OTHERS);
    await nextDay(house('1', { telephone: '04 65 71 99 99', adresse: '3 rue Neuve' }), ...OTHERS);
    expect(await historyOf('france-services--1')).toEqual([
      { at: '2026-11-28T09:30:00Z', kind: 'returned', fields: [] },
      { at: '2026-11-27T09:30:00Z', kind: 'gone', fields: [] },
      { at: '2026-11-26T09:30:00Z', kind: 'changed', fields: ['adresse', 'telephone'] },
      { at: '2026-11-25T09:30:00Z', kind: 'created', fields: [] },
    ]);
    expect(await historyOf('france-services--2')).toHaveLength(1);
  });

  it('le même fichier n’y ajoute rien, même daté d’un autre jour', async () => {
    for (const edition of ['liste-fs-20261101.csv', 'liste-fs-20261101.csv', 'liste-fs-20261115.csv']) {
      await app.run({ origins: [await app.file(edition, franceServicesCsv([house('1'), house('2')]))] });
    }
    expect(await app.countOf('listing_change')).toBe(2);
  });

  it('ne garde aucune valeur, et nomme l’import', async () => {
    await nextDay(house('1', { telephone: '04 65 71 00 07' }));
    await nextDay(house('1', { telephone: '04 65 71 00 08' }));
    const rows = await app.query(
      'SELECT c.*, r.format FROM listing_change c JOIN import_run r ON r.id = run_id',
    );
    expect(rows.map(({ format }) => format)).toEqual(['france-services', 'france-services']);
    expect(JSON.stringify(rows)).not.toMatch(/65\s?71/);
  });

  it('un essai ou un import refusé n’écrit rien', async () => {
    const origins = [await app.file('trial.csv', franceServicesCsv([house('1')]))];
    await app.run({ origins, dry_run: true });
    expect(await app.countOf('listing_change')).toBe(0);
  });

  it.each([
    ['arrivé', ['1'], ['1', '2']],
    ['parti', ['1', '2'], ['1']],
  ])('un service %s est un changement de sa structure : services', async (_, before, after) => {
    const structures = await app.json('structures.json', [place('1'), place('2')]);
    const run = async (ids: string[]) => {
      app.now = new Date(app.now.getTime() + DAY_MS);
      const rows = [...ids.map((id) => offer(id, '1')), offer('other', '2')];
      await app.run({
        format: 'data-inclusion',
        origins: [structures, await app.json('services.json', rows)],
      });
    };
    await run(before);
    await run(after);
    expect((await historyOf('dora--1')).map(({ kind, fields }) => [kind, ...fields])).toEqual([
      ['changed', 'services'],
      ['created'],
    ]);
    expect(await historyOf('dora--2')).toHaveLength(1);
  });

  it('ce que le produit apporte lui-même y entre, sans import nommé', async () => {
    await app.list([structure({ id: 'invented--1' })], []);
    expect(await app.query('SELECT kind, run_id FROM listing_change')).toEqual([
      { kind: 'created', run_id: null },
    ]);
  });
});
