import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { askOperator } from '#api/cli/ask-operator';
import { readOperator } from '#api/cli/operator-file';
import { readEvents } from '#api/cli/read-events';
import { startImport } from '#api/contract/imports.contract';
import { sendReminders } from '#api/contract/reminders.contract';
import { mailsTo } from '../built-app.ts';
import type { Desk, Device } from './browser.ts';
import type { Screen } from './screen.ts';

const LINK = /https:\/\/baguette\.example(\/rappel#jeton=keep[\w.-]+)/;
const STOP = /https:\/\/baguette\.example(\/rappel#jeton=stop[\w.-]+)/;
let mailboxes = 0;

/** Where its links lead, on the tests' own host. */
export interface ReminderMail {
  keep: string;
  stop: string;
  text: string;
}

/** Lists structures of one mailbox that nobody has confirmed for years, as an import does; gives the mail that comes of it. */
export async function reminderOf(names: readonly string[]): Promise<ReminderMail> {
  mailboxes += 1;
  const courriel = `accueil-rappel-${mailboxes}-${process.pid}@maison.example`;
  const operator = await readOperator(inject('appData'));
  if (!operator) throw new Error('The built app left nothing for its operator');
  const folder = await mkdtemp(join(tmpdir(), 'baguette-reminder-'));
  const file = join(folder, 'structures.json');
  await writeFile(
    file,
    JSON.stringify(
      names.map((nom, rank) => ({
        ...HOUSE,
        id: `rappel--${mailboxes}-${process.pid}-${rank}`,
        nom,
        courriel,
      })),
    ),
  );
  const body = { format: 'data-inclusion', origins: [file], partial: true };
  await readEvents(await askOperator(operator, startImport, body), () => undefined);
  await rm(folder, { recursive: true });
  await askOperator(operator, sendReminders);
  let mails: string[] = [];
  while (mails.length === 0) {
    await pause(50);
    mails = await mailsTo(courriel);
  }
  const text = mails[0] ?? '';
  return { text, keep: LINK.exec(text)?.[1] ?? '', stop: STOP.exec(text)?.[1] ?? '' };
}

/** In a commune where no other journey looks. */
const HOUSE = {
  source: 'rappel',
  date_maj: '2024-03-01',
  code_postal: '23000',
  commune: 'Guéret',
  adresse: '2 rue des Essais',
  telephone: '+33465710001',
  horaires_accueil: 'Mo-Fr 09:00-12:00,14:00-17:00',
};

/** Someone who has opened the link of a mail. */
export async function followed(desk: Desk, link: string, device?: Device): Promise<Screen> {
  const screen = await desk.open(device);
  await screen.visit(link);
  return screen;
}
