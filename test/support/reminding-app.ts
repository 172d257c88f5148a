import type { StructureRecord } from '#api/domain/import/records';
import type { Mail } from '#api/mail/mailer';
import { RemindDue } from '#api/modules/reminding/remind-due';
import { RemindingRepository } from '#api/modules/reminding/reminding.repository';
import { SendReminder } from '#api/modules/reminding/send-reminder';
import { structure } from './listings.ts';
import { NOW, openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const HOUSE = 'invented--house';
export const MAILBOX = 'accueil@maison.example';
/** Nobody has looked at it for a year. */
export const OLD = '2025-11-12';

/** A test app that writes to those who keep listings. */
export interface RemindingApp extends TestApp {
  /** One listing that nobody has confirmed for a year, and nothing written yet; or these. */
  restart(listings?: (Partial<StructureRecord> & { id: string })[]): Promise<void>;
  /** A run and all that it wrote down; gives the mails. */
  remind(): Promise<Mail[]>;
  /** The same, and the one mail. */
  remindOne(): Promise<Mail>;
  query(statement: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  states(): Promise<unknown[]>;
}

/** The secret that a link of a mail holds. */
export const tokenIn = (text: string): string => /jeton=([\w.-]+)/.exec(text)?.[1] ?? '';

export async function openRemindingApp(
  environment: Record<string, string> = {},
  options: Parameters<typeof openTestApp>[1] = {},
): Promise<RemindingApp> {
  const set = { PUBLIC_URL: 'https://baguette.example', TRUST_PROXY: '1', ...environment };
  const app = await openTestApp(set, options);
  const of = <T>(type: new (...parts: never[]) => T) => app.app.get<T>(type, { strict: false });
  const query: RemindingApp['query'] = (statement, parameters) =>
    app.database.dataSource.query(statement, parameters);
  const remind = async (): Promise<Mail[]> => {
    app.mails.length = 0;
    await of(RemindDue).run();
    for (const id of await of(RemindingRepository).waiting()) await of(SendReminder).run(id);
    return [...app.mails];
  };
  return Object.assign(app, {
    query,
    remind,
    remindOne: async () => {
      const [mail, ...others] = await remind();
      if (!mail || others.length > 0) throw new Error(`${others.length + (mail ? 1 : 0)} mails`);
      return mail;
    },
    restart: async (listings: (Partial<StructureRecord> & { id: string })[] = [{ id: HOUSE }]) => {
      app.now = NOW;
      await query('TRUNCATE structure, account, reminder, returned_mailbox CASCADE');
      await app.list(
        listings.map((each) => structure({ courriel: MAILBOX, date_maj: OLD, ...each })),
        [],
      );
    },
    states: async () =>
      (await query('SELECT state FROM reminder ORDER BY made_on, state')).map(({ state }) => state),
  });
}
