import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendReminders } from '#api/contract/reminders.contract';
import { DayTasks } from '#api/jobs/day-tasks';
import { Mailer } from '#api/mail/mailer';
import { ReminderWorker } from '#api/modules/reminding/reminder-worker';
import { HOUSE, MAILBOX, openRemindingApp } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

let app: RemindingApp;

beforeAll(async () => {
  app = await openRemindingApp({ REMINDER_PAUSE_MS: '0' });
});

beforeEach(() => app.restart());

afterAll(() => app?.close());

const jobs = (name: string) => app.query('SELECT state, start_after FROM pgboss.job WHERE name = $1', [name]);
const run = () => app.ok(sendReminders, { token: OPERATOR_TOKEN });

describe('Les travaux', () => {
  it('avant sept heures à Paris rien ne part ; puis le courriel du jour, sans que personne le demande', async () => {
    app.now = new Date('2026-11-24T05:59:00Z');
    const worker = app.app.get(ReminderWorker, { strict: false });
    const others = vi.fn(() => Promise.resolve());
    app.app.get(DayTasks, { strict: false }).add(others);
    await worker.start();
    await pause(300);
    expect([app.mails, await jobs('reminder-run')]).toEqual([[], []]);
    expect(others).not.toHaveBeenCalled();
    app.now = new Date('2026-11-24T06:00:00Z');
    // What is written down at once is what the day would write; the run of the day then finds nothing more.
    expect(await run()).toEqual({ mails: 1, listings: 1 });
    expect(await app.mail(1)).toMatchObject({ to: MAILBOX });
    await vi.waitFor(async () => expect(await app.states()).toEqual(['sent']));
    await vi.waitFor(async () => expect(await jobs('reminder-run')).toMatchObject([{ state: 'completed' }]));
    expect(app.mails).toHaveLength(1);
    expect(others).toHaveBeenCalledOnce();
  });

  it('un courriel qui ne part pas attend près d’une heure, sans retenir les autres', async () => {
    app.mails.length = 0;
    await app.restart([
      { id: HOUSE, date_maj: '2020-01-01' },
      { id: 'invented--other', courriel: 'accueil@b.example' },
    ]);
    vi.spyOn(app.app.get(Mailer, { strict: false }), 'deliver').mockResolvedValueOnce('failed');
    await run();
    await app.mail(1);
    await vi.waitFor(async () => expect(await app.states()).toEqual(['due', 'sent']));
    const [waiting, ...others] = (await jobs('reminder-send')).filter(({ state }) => state === 'retry');
    expect(others).toEqual([]);
    const wait_s = (Number(waiting?.start_after) - Date.now()) / 1000;
    expect(wait_s).toBeGreaterThan(2_900);
    expect(wait_s).toBeLessThan(6_100);
  });

  it('vingt fiches d’une boîte et vingt boîtes : un courriel chacune', async () => {
    app.mails.length = 0;
    const many = Array.from({ length: 20 }, (_, rank) => rank);
    await app.restart([
      ...many.map((rank) => ({ id: `${HOUSE}-${rank}` })),
      ...many.map((rank) => ({ id: `invented--${rank}`, courriel: `accueil-${rank}@ailleurs.example` })),
    ]);
    await run();
    await app.mail(21);
    expect(new Set(app.mails.map(({ to }) => to)).size).toBe(21);
  });
});
