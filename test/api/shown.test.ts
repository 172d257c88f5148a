import { afterAll, beforeAll, beforeEach, expect, it, describe } from 'vitest';
import { readEdition } from '#api/contract/editing.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { CountShown } from '#api/modules/shown/count-shown';
import { service, structure } from '#test/support/listings';
import { NOW, openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const HOUSE = 'invented--house';
const MAILBOX = 'accueil@maison.example';

let app: TestApp;
let keeper: string;

beforeAll(async () => {
  app = await openTestApp({ TRUST_PROXY: '1' });
  await app.list(
    [structure({ id: HOUSE, courriel: MAILBOX })],
    [service({ id: `${HOUSE}-1`, structure_id: HOUSE })],
  );
  keeper = await app.signIn(MAILBOX);
});

afterAll(() => app?.close());

beforeEach(async () => {
  app.now = NOW;
  await app.database.dataSource.query('TRUNCATE shown_listing');
});

let callers = 0;

/** A search from another network each time, unless the same one is said. */
const search = async (from = `198.51.${100 + Math.floor(callers / 200)}.${(callers++ % 200) + 1}`) => {
  const query = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' };
  await app.ok(readOrientation, { query, from });
};

const flush = () => app.app.get(CountShown, { strict: false }).flush();
const shown = async () => (await app.ok(readEdition, { params: { id: HOUSE }, as: keeper })).shown;

describe('Combien de recherches montrent une fiche', () => {
  it('se compte par mois, et se dit à qui la tient, ce mois-ci et le précédent', async () => {
    for (let times = 0; times < 6; times += 1) await search();
    app.now = new Date('2026-12-02T09:30:00Z');
    for (let times = 0; times < 5; times += 1) await search();
    await flush();
    expect(await shown()).toEqual([
      { month: '2026-12', searches: 5 },
      { month: '2026-11', searches: 6 },
    ]);
  });

  it('moins de cinq ne se dit pas ; la même recherche redemandée dans l’heure n’en est qu’une', async () => {
    for (let times = 0; times < 6; times += 1) await search('203.0.113.7');
    await flush();
    expect(await shown()).toEqual([
      { month: '2026-11', searches: null },
      { month: '2026-10', searches: null },
    ]);
    const rows = await app.database.dataSource.query('SELECT * FROM shown_listing');
    expect(rows).toEqual([{ structure_id: HOUSE, month: '2026-11', searches: 1 }]);
  });

  it('est oublié après treize mois', async () => {
    await search();
    await flush();
    app.now = new Date('2027-12-01T09:30:00Z');
    await search();
    await flush();
    const rows = await app.database.dataSource.query('SELECT month FROM shown_listing');
    expect(rows).toEqual([{ month: '2027-12' }]);
  });

  it('une fiche supprimée entre-temps n’empêche pas de compter les autres', async () => {
    await app.list(
      [structure({ id: 'invented--gone' }), structure({ id: HOUSE, courriel: MAILBOX })],
      [
        service({ id: 'invented--gone-1', structure_id: 'invented--gone' }),
        service({ id: `${HOUSE}-1`, structure_id: HOUSE }),
      ],
    );
    await search();
    await app.database.dataSource.query(`DELETE FROM structure WHERE id = 'invented--gone'`);
    await flush();
    const rows = await app.database.dataSource.query('SELECT structure_id FROM shown_listing');
    expect(rows).toEqual([{ structure_id: HOUSE }]);
  });
});
