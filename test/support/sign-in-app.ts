import request from 'supertest';
import type { Response } from 'supertest';
import { askSignInLink } from '#api/contract/accounts.contract';
import { AskSignInLink } from '#api/modules/accounts/ask-sign-in-link';
import { structure } from './listings.ts';
import { NOW, openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

/** The mailbox that stands on the listing. */
export const LISTED = 'accueil@maison.example';

/** A test app behind a proxy, with a listing that has a mailbox. */
export interface SignInApp extends TestApp {
  /** At the time of the beginning, without any mail. */
  restart(): Promise<void>;
  /** Asks for a link from a network that nobody asked from, or from this one. */
  ask(courriel: string, from?: string): Promise<Response>;
  /** The secret of a link that was mailed to a mailbox, a new one by default. */
  link(courriel?: string): Promise<string>;
  /** Presses « Me connecter ». */
  arrive(token: unknown): Promise<Response>;
  moveTo(after_ms: number): void;
  count(table: string): Promise<number>;
}

/** Waits until all that was asked for has been mailed. */
export const sent = (app: TestApp) => app.app.get(AskSignInLink, { strict: false }).onModuleDestroy();

export async function openSignInApp(): Promise<SignInApp> {
  const app = await openTestApp({
    TRUST_PROXY: '1',
    LOG_LEVEL: 'debug',
    PUBLIC_URL: 'https://baguette.example',
  });
  await app.list([structure({ id: 'invented--house', courriel: LISTED })], []);
  let asked = 0;
  const post = (path: string) => request(app.app.getHttpServer()).post(`/api${path}`);
  const ask: SignInApp['ask'] = (courriel, from = `10.0.${(asked += 1) >> 8}.${asked & 255}`) =>
    post(askSignInLink.path).set('x-forwarded-for', from).send({ courriel });
  return Object.assign(app, {
    ask,
    restart: async () => {
      await sent(app);
      app.now = NOW;
      app.mails.length = 0;
    },
    link: async (courriel = `claire${asked}@exemple.fr`) => {
      app.mails.length = 0;
      await ask(courriel);
      const token = /#jeton=([\w-]{43})$/.exec((await app.mail(1)).link)?.[1];
      if (!token) throw new Error('The mail has no link');
      return token;
    },
    arrive: (token: unknown) => post('/sign-in/sessions').send({ token }),
    moveTo: (after_ms: number) => {
      app.now = new Date(NOW.getTime() + after_ms);
    },
    count: async (table: string) => {
      const rows = await app.database.dataSource.query(`SELECT count(*)::int AS count FROM ${table}`);
      return (rows as [{ count: number }])[0].count;
    },
  });
}
