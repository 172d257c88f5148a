import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askOperator } from '#api/cli/ask-operator';
import { readOperator } from '#api/cli/operator-file';
import { readConfig } from '#api/config';
import { sendReminders } from '#api/contract/reminders.contract';
import { openDatabase } from '#api/database/open-database';
import { importRecords } from '#api/modules/imports/import-records';
import { startKillable } from '#test/support/kill-app';
import type { KillableApp } from '#test/support/kill-app';
import { structure } from '#test/support/listings';
import { catchMails } from '#test/support/mail-catcher';
import type { MailCatcher } from '#test/support/mail-catcher';

const mailbox = (rank: number) => `accueil-${rank}@maison.example`;
const identifier = (raw: string) => /^Message-ID: (<\S+>)$/im.exec(raw)?.[1] ?? '';

let folder: string;
let app: KillableApp | undefined;
let catcher: MailCatcher | undefined;

/** A directory with listings that nobody has looked at for years, each with its mailbox. */
async function listingsToConfirm(count: number): Promise<string> {
  const directory = join(folder, String(count));
  await cp(inject('template').directory ?? '', directory, { recursive: true });
  const database = await openDatabase(readConfig({ DATA_DIR: directory }));
  const structures = Array.from({ length: count }, (_, rank) =>
    structure({ id: `invented--${rank}`, courriel: mailbox(rank), date_maj: '2020-01-01' }),
  );
  await importRecords(database.dataSource, { structures, services: [] }, new Date());
  await database.close();
  return directory;
}

async function statesIn(directory: string): Promise<unknown> {
  const database = await openDatabase(readConfig({ DATA_DIR: directory }));
  const rows = await database.dataSource.query(
    'SELECT state, count(*)::int AS count FROM reminder GROUP BY state',
  );
  await database.close();
  return rows;
}

interface Kill {
  /** How many mails have come. */
  after: number;
  /** When in the conversation about the next one, or how long after the last. */
  at: 'recipient' | 'content' | { rest_ms: number };
}

/**
 * Lets the app send, and kills it at each of these moments; starts it again each time. Gives the identifiers of all mails that
 * came, in order. In the end the app holds them all for sent.
 */
async function sendThrough(count: number, kills: Kill[]): Promise<string[]> {
  const directory = await listingsToConfirm(count);
  const caught: string[] = [];
  const left = [...kills];
  const isNow = (at: Kill['at']) => left[0]?.at === at && caught.length >= left[0].after;
  const kill = () => {
    left.shift();
    app?.kill();
  };
  catcher = await catchMails({
    answer: () => {
      if (isNow('recipient')) kill();
      return '250 ok';
    },
    onMail: ({ raw }) => {
      const inContent = isNow('content');
      caught.push(identifier(raw));
      if (inContent) kill();
      const next = left[0];
      if (next && typeof next.at === 'object' && caught.length >= next.after)
        setTimeout(kill, next.at.rest_ms);
    },
  });
  const environment = {
    DATA_DIR: directory,
    SMTP_URL: catcher.url,
    MAIL_FROM: 'Baguette <baguette@baguette.example>',
    PUBLIC_URL: 'https://baguette.example',
    REMINDER_PAUSE_MS: '200',
  };
  for (let start = 0; start <= kills.length; start += 1) {
    app = await startKillable(environment);
    const operator = start === 0 ? await readOperator(directory) : null;
    if (operator) await askOperator(operator, sendReminders);
    if (start < kills.length) await app.ended;
  }
  while (new Set(caught).size < count) await pause(50);
  await pause(500);
  app?.kill();
  await app?.ended;
  await catcher.close();
  expect(await statesIn(directory)).toEqual([{ state: 'sent', count }]);
  return caught;
}

/** The embedded database: its process is the only one, and takes back at once what the dead one was sending. */
describe.skipIf(process.env.DATABASE_URL)('L’application tuée pendant qu’elle écrit', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baguette-reminders-'));
    execFileSync(process.execPath, ['api/launch.mjs'], { stdio: 'ignore' });
  });

  afterAll(async () => {
    app?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it('quatre fois entre deux courriels ou au milieu d’un échange : les quarante arrivent, chacun une fois', async () => {
    const caught = await sendThrough(40, [
      { after: 3, at: { rest_ms: 150 } },
      { after: 13, at: 'recipient' },
      { after: 23, at: { rest_ms: 170 } },
      { after: 33, at: 'recipient' },
    ]);
    expect(new Set(caught).size).toBe(40);
    expect(caught).toHaveLength(40);
  });

  it('entre le courriel remis et sa réponse, ce que rien n’exclut : le même courriel revient, sous le même nom', async () => {
    const caught = await sendThrough(6, [{ after: 2, at: 'content' }]);
    expect(new Set(caught).size).toBe(6);
    expect(caught).toHaveLength(7);
    expect(caught[2]).toBe(caught[3]);
  });
});
