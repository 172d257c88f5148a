import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimListing } from '#api/contract/members.contract';
import { HiddenListings } from '#api/modules/imports/hidden-listings';
import { mergeRun } from '#test/support/merge-run';
import { RowStager } from '#api/modules/imports/stage-rows';
import { refreshDuplicates } from '#api/modules/moderation/refresh-duplicates';
import { EDITED, MAILBOX, OFFER, openEditingApp } from '#test/support/editing-app';
import { service, structure } from '#test/support/listings';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

const query = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.database.dataSource.query(sql, parameters);

/** Waits until so many transactions of this database wait for another. */
async function waiting(count: number): Promise<void> {
  const read = `SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (Number((await query(read))[0]?.count) >= count) return;
    await pause(20);
  }
  throw new Error(`Fewer than ${count} transactions wait`);
}

/** A transaction that goes on when it is told. */
async function begin() {
  const runner = app.database.dataSource.createQueryRunner();
  await runner.startTransaction();
  const end = async () => {
    await runner.commitTransaction();
    await runner.release();
  };
  return { manager: runner.manager, end };
}

// The embedded database has one session: nothing is ever done beside a transaction.
describe.runIf(process.env.DATABASE_URL)('Deux transactions à la fois', () => {
  beforeAll(async () => {
    app = await openEditingApp();
  });

  afterAll(() => app?.close());

  beforeEach(() => app.restart());

  it('masquer une adresse et importer sa fiche ne s’attendent pas l’un l’autre', async () => {
    const runId = randomUUID();
    const { dataSource } = app.database;
    const stager = new RowStager(
      dataSource,
      { id: runId, origin: 'fichier' },
      await HiddenListings.read(dataSource),
    );
    const given = { id: EDITED, courriel: MAILBOX, telephone: '+33465710009' };
    // Its service comes by a row of its own, at the same address: the run writes to that row before it writes to the structure.
    await stager.add(1, { structure: structure(given), services: [], issues: [] }, false);
    const services = [service({ id: OFFER, structure_id: EDITED, nom: 'Aide renommée' })];
    await stager.add(2, { structure: null, services, issues: [] }, false);
    await stager.flush();
    const claim = { claimer: 'La direction', message: 'Notre boîte a changé' };
    await app.ok(claimListing, { params: { id: EDITED }, body: claim, as: app.stranger });
    // Who hides holds the listing, and waits for a claim that another writes.
    const blocker = await begin();
    await blocker.manager.query('SELECT 1 FROM claim FOR UPDATE');
    const hiding = app.publish({ structure: { adresse_masquee: true } });
    await waiting(1);
    const importing = dataSource.transaction((manager) => merge(manager, runId));
    await waiting(2);
    await blocker.end();
    expect(await hiding).toMatchObject({ published: true });
    expect(await importing).toMatchObject({ structures: { gone: 0 } });
    expect((await app.listing()).structure).toMatchObject({ adresse: null, adresse_masquee: true });
  });

  it('deux comparaisons de fiches, chacune de deux villes, non plus', async () => {
    const twins = ['73065', '69123'].flatMap((code_insee) =>
      [1, 2].map((rank) =>
        structure({ id: `invented--${code_insee}-${rank}`, nom: 'Le même nom', code_insee }),
      ),
    );
    await app.list([structure({ id: EDITED, courriel: MAILBOX }), ...twins], []);
    await query('TRUNCATE duplicate');
    const [one, other] = [await begin(), await begin()];
    await refreshDuplicates(one.manager, ['73065'], app.now);
    const second = refreshDuplicates(other.manager, ['69123'], app.now);
    await Promise.race([second, waiting(1)]);
    const first = refreshDuplicates(one.manager, ['69123'], app.now);
    const done = Promise.all([
      first.then(() => one.end()),
      second.then(() => refreshDuplicates(other.manager, ['73065'], app.now)).then(() => other.end()),
    ]);
    await expect(done).resolves.toHaveLength(2);
    expect(await query('SELECT count(*)::int AS count FROM duplicate')).toEqual([{ count: 2 }]);
  });
});

const merge = (manager: EntityManager, runId: string) => mergeRun(manager, runId, app.now);
