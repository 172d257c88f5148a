import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readConfig } from '#api/config';
import { publishListing } from '#api/contract/editing.contract';
import { markReturned, readReminderChoice, sendReminders } from '#api/contract/reminders.contract';
import { openDatabase } from '#api/database/open-database';
import { importRecords } from '#api/modules/imports/import-records';
import { messageIdOf } from '#api/modules/reminding/message-id';
import { RemindingRepository } from '#api/modules/reminding/reminding.repository';
import { SendReminder } from '#api/modules/reminding/send-reminder';
import { deliveryReport } from '#test/fixtures/delivery-report';
import { structure } from '#test/support/listings';
import { catchMails } from '#test/support/mail-catcher';
import type { CaughtMail, MailCatcher } from '#test/support/mail-catcher';
import { HOUSE, MAILBOX, openRemindingApp } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

const params = { id: HOUSE };

let catcher: MailCatcher;
let app: RemindingApp;
let answers: string[] = [];
let caught: CaughtMail[] = [];

beforeAll(async () => {
  catcher = await catchMails({
    onMail: (mail) => void caught.push(mail),
    answer: () => answers.shift() ?? '250 ok',
  });
  const sender = { SMTP_URL: catcher.url, MAIL_FROM: 'Baguette <baguette@baguette.example>' };
  app = await openRemindingApp(sender, { mailer: 'own' });
});

beforeEach(async () => {
  await app.restart();
  caught = [];
});

afterEach(() => {
  answers = [];
});

afterAll(async () => {
  await app?.close();
  await catcher.close();
});

const returns = async () =>
  (await app.query('SELECT count(*)::int AS count FROM returned_mailbox'))[0]?.count === 1;
const laterOn = async () => {
  app.now = new Date('2027-08-01T09:30:00Z');
  caught = [];
  await app.remind();
  return caught.length;
};

describe('Un courriel que le serveur refuse', () => {
  it('pour de bon : la boîte est marquée, plus rien ne part ; qui s’y connecte la lit de nouveau', async () => {
    answers = [`550 5.1.1 <${MAILBOX}> inconnu`];
    await app.remind();
    expect([caught.length, await returns(), await app.states()]).toEqual([0, true, ['bounced']]);
    expect(await laterOn()).toBe(0);
    expect(app.journal.join('')).not.toContain('maison.example');
    await app.signIn(MAILBOX);
    expect(await returns()).toBe(false);
    expect(await laterOn()).toBe(1);
  });

  it('« les courriels reviennent » se lit de la fiche par qui la tient, et s’efface quand il réécrit l’adresse', async () => {
    const as = await app.signIn('edite@exemple.fr');
    await app.query(`INSERT INTO membership SELECT id, $1, 'manager' FROM account`, [HOUSE]);
    await app.query('INSERT INTO returned_mailbox SELECT mailbox_hash(courriel), $1 FROM structure', [
      '2026-11-01',
    ]);
    const choice = () => app.ok(readReminderChoice, { params, as });
    expect(await choice()).toMatchObject({ mail_returns: true });
    const publish = (courriel: string, base_version: number) =>
      app.ok(publishListing, { params, as, body: { base_version, structure: { courriel } } });
    await publish('contact@maison.example', 1);
    expect(await choice()).toMatchObject({ mail_returns: false });
    await publish(MAILBOX, 2);
    expect(await returns()).toBe(false);
  });

  it('pour un temps : il attend, part plus tard sous le même nom, et n’est abandonné qu’au cinquième essai', async () => {
    answers = ['451 plus tard'];
    await app.remind();
    expect([caught.length, await returns(), await app.states()]).toEqual([0, false, ['due']]);
    await app.remind();
    expect([caught.length, await app.states()]).toEqual([1, ['sent']]);
    await app.restart();
    answers = Array<string>(5).fill('451 plus tard');
    const states: unknown[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      await app.remind();
      states.push(...(await app.states()));
    }
    expect(states).toEqual(['due', 'due', 'due', 'due', 'given-up']);
    expect(await app.remind().then(() => caught.length)).toBe(1);
    app.now = new Date('2026-12-01T09:30:00Z');
    await app.remind();
    expect(caught.length).toBe(2);
  });

  it('un serveur qui ne répond pas ne marque pas la boîte', async () => {
    const { app: nest } = app;
    const [reminder] = await nest.get(RemindingRepository, { strict: false }).addDue(app.now);
    expect(reminder?.courriel).toBe(MAILBOX);
    await catcher.close();
    const [id] = await nest.get(RemindingRepository, { strict: false }).waiting();
    expect(await nest.get(SendReminder, { strict: false }).run(id ?? '')).toBe(false);
    expect(await returns()).toBe(false);
  });
});

describe('Un courriel qui revient', () => {
  const mark = async (status: string) => {
    const [row] = await app.query('SELECT id FROM reminder');
    const message_id = messageIdOf(String(row?.id), app.config);
    return app.ok(markReturned, { token: OPERATOR_TOKEN, body: { message_id, status } });
  };

  it('pour de bon marque la boîte, pour un temps non ; ce qui n’est pas à nous non plus', async () => {
    await app.query(
      `INSERT INTO reminder SELECT gen_random_uuid(), NULL, id, mailbox_hash(courriel), '2026-11-20', 'sent', 1, now() FROM structure`,
    );
    expect(await mark('4.4.1')).toEqual({ marked: false });
    const body = { message_id: `rappel.${crypto.randomUUID()}@baguette.example`, status: '5.1.1' };
    expect(await app.ok(markReturned, { token: OPERATOR_TOKEN, body })).toEqual({ marked: false });
    expect(await returns()).toBe(false);
    expect(await mark('5.1.1')).toEqual({ marked: true });
    expect([await returns(), await app.states()]).toEqual([true, ['bounced']]);
  });

  it.skipIf(process.env.DATABASE_URL)('npm run bounces lit le rapport sur son entrée', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'baguette-bounces-'));
    await cp(inject('template').directory ?? '', directory, { recursive: true });
    const open = () => openDatabase(readConfig({ DATA_DIR: directory }));
    const before = await open();
    const structures = [structure({ id: HOUSE, courriel: MAILBOX, date_maj: '2020-01-01' })];
    await importRecords(before.dataSource, { structures, services: [] }, new Date());
    const reminders = new RemindingRepository(before.dataSource);
    await reminders.addDue(new Date());
    const [id] = await reminders.waiting();
    await before.close();
    const bounces = (input: string) =>
      execFileSync(process.execPath, ['api/launch.mjs', 'api/cli/bounces'], {
        input,
        encoding: 'utf8',
        env: { ...process.env, DATA_DIR: directory, LOG_LEVEL: 'error' },
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    expect(bounces('Subject: Bonjour\r\n\r\nMerci')).toContain('n’est pas un rapport de remise');
    const report = deliveryReport(messageIdOf(id ?? '', { PUBLIC_URL: 'https://baguette.example' }));
    expect(bounces(report)).toContain('on ne lui écrit plus');
    const after = await open();
    expect(await after.dataSource.query('SELECT state FROM reminder')).toEqual([{ state: 'bounced' }]);
    await after.close();
    await rm(directory, { recursive: true, force: true });
  });
});

describe('Sans serveur de courriel', () => {
  it('rien n’est écrit : le journal de qui développe n’est pas une boîte aux lettres', async () => {
    const without = await openRemindingApp({}, { mailer: 'own' });
    await without.restart();
    expect(await without.ok(sendReminders, { token: OPERATOR_TOKEN })).toEqual({ mails: 0, listings: 0 });
    expect(await without.states()).toEqual([]);
    await without.close();
  });
});
