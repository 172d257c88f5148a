import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOrientation } from '#api/contract/orientation.contract';
import { UnansweredRepository } from '#api/modules/orientation/unanswered.repository';
import { service, structure } from '#test/support/listings';
import { NOW, openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
const ADDICTIONS = 'sante--addictions';
const FOOD = 'equipement-et-alimentation--alimentation';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ TRUST_PROXY: '1', LOG_LEVEL: 'warn' });
  await app.list(
    [structure({ id: 'invented--house' })],
    [service({ id: 'invented--house-1', structure_id: 'invented--house', thematiques: [ONLINE] })],
  );
});

afterAll(() => app?.close());

let callers = 0;

beforeEach(async () => {
  app.now = NOW;
  callers += 1;
  await app.database.dataSource.query('TRUNCATE unanswered_search');
});

const ask = (needs: string, { commune = '73065', from = `198.51.100.${callers}`, publics = '' } = {}) =>
  app.ok(readOrientation, { query: { needs, commune, ...(publics && { publics }) }, from });

/** The counter is written after the answer: a later question comes after it, on the one session or on another. */
async function counted(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const rows = (await app.database.dataSource.query(
    `SELECT concat_ws(' ', need, territory_kind, territory, week, searches) AS line FROM unanswered_search ORDER BY 1`,
  )) as { line: string }[];
  return rows.map(({ line }) => line);
}

describe('Une recherche sans réponse', () => {
  it('ajoute un au compte de chaque besoin non couvert, par EPCI et par semaine ; rien pour un besoin couvert', async () => {
    await ask(`${ONLINE},${ADDICTIONS},${FOOD}`);
    expect(await counted()).toEqual([
      `${FOOD} epci 200069110 2026-W48 1`,
      `${ADDICTIONS} epci 200069110 2026-W48 1`,
    ]);
  });

  it('d’une commune sans EPCI compte pour son département', async () => {
    await ask(ADDICTIONS, { commune: '29155' });
    expect(await counted()).toEqual([`${ADDICTIONS} departement 29 2026-W48 1`]);
  });

  it('redite par un écran qui se redessine compte une fois dans l’heure, puis à nouveau', async () => {
    for (let index = 0; index < 10; index++) await ask(ADDICTIONS);
    // Another commune of the same EPCI, seen from the territory, is the same question.
    await ask(ADDICTIONS, { commune: '73064' });
    expect(await counted()).toEqual([`${ADDICTIONS} epci 200069110 2026-W48 1`]);
    app.now = new Date(NOW.getTime() + 3_600_001);
    await ask(ADDICTIONS);
    expect(await counted()).toEqual([`${ADDICTIONS} epci 200069110 2026-W48 2`]);
  });

  it('d’une autre personne compte aussi', async () => {
    for (const from of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) await ask(ADDICTIONS, { from });
    expect(await counted()).toEqual([`${ADDICTIONS} epci 200069110 2026-W48 3`]);
  });

  it('couverte ne laisse aucune trace', async () => {
    await ask(ONLINE);
    expect(await counted()).toEqual([]);
  });

  it('une demande mal faite non plus', async () => {
    await app.problem(readOrientation, { query: { needs: ADDICTIONS, commune: '73999' } });
    expect(await counted()).toEqual([]);
  });

  it('rien d’autre d’elle n’est dans aucune table : ni commune, ni public, ni adresse, ni heure', async () => {
    const before = await rowsOfAll();
    await ask(ADDICTIONS, { publics: 'seniors', from: '203.0.113.99' });
    expect(await counted()).toHaveLength(1);
    const after = await rowsOfAll();
    const moved = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(moved).toEqual(['unanswered_search']);
    const rows = JSON.stringify(await app.database.dataSource.query('SELECT * FROM unanswered_search'));
    expect(rows).not.toMatch(/73065|Chamb|seniors|203\.0|09:30|2026-11/);
  });

  it('un compte qui échoue ne casse pas la réponse, et le journal ne dit que le code de l’erreur', async () => {
    const repository = app.app.get(UnansweredRepository, { strict: false });
    const count = repository.count;
    repository.count = () =>
      Promise.reject(Object.assign(new Error(`${ADDICTIONS} 200069110`), { code: '53100' }));
    try {
      const { uncovered } = await ask(ADDICTIONS);
      expect(uncovered).toEqual([ADDICTIONS]);
      expect(await counted()).toEqual([]);
      const journal = app.journal.join('');
      expect(journal).toContain('53100');
      expect(journal).not.toMatch(/addictions|200069110/);
    } finally {
      repository.count = count;
    }
    expect((await ask(ONLINE)).uncovered).toEqual([]);
  });

  it('un compte qui ne finit pas ne retarde pas la réponse', async () => {
    const repository = app.app.get(UnansweredRepository, { strict: false });
    const count = repository.count;
    repository.count = () => new Promise(() => undefined);
    try {
      expect((await ask(ADDICTIONS)).uncovered).toEqual([ADDICTIONS]);
    } finally {
      repository.count = count;
    }
  });
});

/** How many rows each table has. */
async function rowsOfAll(): Promise<Record<string, number>> {
  const { dataSource } = app.database;
  const tables = (await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )) as { name: string }[];
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = (await dataSource.query(`SELECT count(*)::int AS count FROM "${name}"`)) as {
      count: number;
    }[];
    counts[name] = row?.count ?? 0;
  }
  return counts;
}
