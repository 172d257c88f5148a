import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mailer } from '#api/mail/mailer';
import { RemindDue } from '#api/modules/reminding/remind-due';
import { RemindingRepository } from '#api/modules/reminding/reminding.repository';
import { SendReminder } from '#api/modules/reminding/send-reminder';
import { openRemindingApp } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';

let app: RemindingApp;

const LOCK_WAIT_MS = 200;

beforeAll(async () => {
  app = await openRemindingApp({ LOCK_WAIT_MS: String(LOCK_WAIT_MS) });
});

beforeEach(async () => {
  await app.restart();
  app.mails.length = 0;
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => app?.close());

const of = <T>(type: abstract new (...parts: never[]) => T) => app.app.get<T>(type, { strict: false });

/** One mail is due; gives its reminder. */
async function due(): Promise<string> {
  await of(RemindDue).run();
  const [id] = await of(RemindingRepository).waiting();
  return id!;
}

describe('Un courriel remis pendant que la base est occupée', () => {
  it('plus longtemps qu’elle n’est attendue : noté dès qu’elle est libre, sans repartir', async () => {
    const id = await due();
    let holding: Promise<void> | undefined;
    vi.spyOn(of(Mailer), 'deliver').mockImplementationOnce(async (mail) => {
      app.mails.push(mail);
      const runner = app.database.dataSource.createQueryRunner();
      await runner.startTransaction();
      await runner.query('SELECT 1 FROM reminder FOR UPDATE');
      holding = pause(4 * LOCK_WAIT_MS).then(async () => {
        await runner.commitTransaction();
        await runner.release();
      });
      return 'sent';
    });
    expect(await of(SendReminder).run(id)).toBe(true);
    await holding;
    expect(await app.states()).toEqual(['sent']);
    expect(app.mails).toHaveLength(1);
  });

  it('si longtemps qu’on y renonce : le travail revient, et ne fait que noter', async () => {
    const id = await due();
    const end = vi.spyOn(of(RemindingRepository), 'end').mockRejectedValue(new Error('busy'));
    await expect(of(SendReminder).run(id)).rejects.toThrow('busy');
    expect(end.mock.calls.length).toBeGreaterThan(1);
    expect(await app.states()).toEqual(['sending']);
    end.mockRestore();
    expect(await of(SendReminder).run(id)).toBe(true);
    expect(await app.states()).toEqual(['sent']);
    expect(app.mails).toHaveLength(1);
  }, 20_000);
});
