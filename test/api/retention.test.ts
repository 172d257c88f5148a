import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '#api/app.setup';
import { claimListing } from '#api/contract/members.contract';
import { createListing } from '#api/contract/new-listings.contract';
import { sendReport } from '#api/contract/reports.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { openDatabase } from '#api/database/open-database';
import { SessionsRepository } from '#api/modules/accounts/sessions.repository';
import { ReminderWorker } from '#api/modules/reminding/reminder-worker';
import { HOUSE, openRemindingApp } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';
import { NOW, OPERATOR_TOKEN } from '#test/support/test-app';

const KEPT = ['claim', 'new_listing', 'reminder', 'report', 'session', 'sign_in_link'];

let app: RemindingApp;

/** What is kept of each, where something is. */
async function kept(): Promise<string[]> {
  const counts = await Promise.all(
    KEPT.map(async (table) => [table, (await app.query(`SELECT FROM ${table}`)).length] as const),
  );
  return counts.filter(([, count]) => count > 0).map(([table]) => table);
}

/** One of each, made on the day of the tests. */
async function leaveAll(): Promise<void> {
  await app.restart();
  await app.remind();
  const params = { id: HOUSE };
  const as = await app.signIn('direction@ailleurs.example');
  await app.ok(claimListing, { params, body: { claimer: 'La direction', message: 'Bonjour' }, as });
  const values = { nom: 'Accueil', thematiques: ['mobilite--preparer-un-permis' as const] };
  const structure = { nom: 'Abri', code_insee: '73065', telephone: '0479000000' };
  const added = [{ id: ownId(randomUUID()), values }];
  await app.ok(createListing, { body: { id: ownId(randomUUID()), structure, added }, as });
  await app.ok(sendReport, { params, body: { reason: 'moved' } });
  await app.app.get(SessionsRepository, { strict: false }).addLink('quelqu-un@ailleurs.example', app.now);
}

const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

beforeAll(async () => {
  app = await openRemindingApp({ REMINDER_PAUSE_MS: '0' });
});

afterAll(() => app?.close());

beforeEach(leaveAll);

describe('Ce qui a fait son temps est détruit sans que personne lise ni écrive', () => {
  it('par le travail du jour, chacun à son terme', async () => {
    expect(await kept()).toEqual(KEPT);
    const worker = app.app.get(ReminderWorker, { strict: false });
    app.now = daysLater(179);
    await worker.start();
    await vi.waitFor(async () => expect(await kept()).toEqual(['claim', 'new_listing', 'reminder']));
    await worker.onModuleDestroy();
  });

  it('à chaque démarrage, même si aucun courriel ne part', async () => {
    await app.app.close();
    await app.database.close();
    app.now = daysLater(401);
    const database = await openDatabase(app.config);
    const again = await createApp({
      config: app.config,
      database,
      operatorToken: OPERATOR_TOKEN,
      clock: { now: () => app.now },
    });
    await again.init();
    const counts = await Promise.all(
      KEPT.map(
        async (table) => ((await database.dataSource.query(`SELECT FROM ${table}`)) as unknown[]).length,
      ),
    );
    await again.close();
    await database.close();
    expect(counts).toEqual(KEPT.map(() => 0));
    const { close } = app;
    // Both are closed already; what is left is its directory, or its database of the server.
    app.close = () => close().catch(() => undefined);
  });
});
