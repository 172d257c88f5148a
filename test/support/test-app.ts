import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApp } from '#api/app.setup';
import { openSession } from '#api/contract/accounts.contract';
import type { AnyEndpoint, CallOf, ResponseOf } from '#api/contract/endpoint';
import { problemSchema } from '#api/contract/problem.contract';
import type { Problem } from '#api/contract/problem.contract';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import { Mailer } from '#api/mail/mailer';
import type { Delivery, Mail } from '#api/mail/mailer';
import { SessionsRepository } from '#api/modules/accounts/sessions.repository';
import { importRecords } from '#api/modules/imports/import-records';
import { openTestDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

export const OPERATOR_TOKEN = 'a-token-that-only-the-tests-know-0123456789';

/** Tuesday 24 November 2026, 10:30 in Paris. */
export const NOW = new Date('2026-11-24T09:30:00Z');

/** `from` is the address that a proxy would say, where TRUST_PROXY is set; `as` the cookie of one who is signed in. */
type Call<E extends AnyEndpoint> = Partial<CallOf<E>> & { token?: string; from?: string; as?: string };

class KeptMail extends Mailer {
  readonly ready = true;
  readonly reaches = true;
  readonly mails: Mail[] = [];

  post(mail: Mail): void {
    this.mails.push(mail);
  }

  deliver(mail: Mail): Promise<Delivery> {
    this.post(mail);
    return Promise.resolve('sent');
  }
}

/** The real app on a real database, asked by its contracts: every answer is checked against its schema. */
export interface TestApp extends TestDatabase {
  app: NestExpressApplication;
  now: Date;
  /** What the app wrote in its journal. */
  journal: string[];
  /** The mails that it sent. */
  mails: Mail[];
  /** The last mail, once there are so many: they leave after the answers. */
  mail(count: number): Promise<Mail>;
  /** Signs in, beside the limits of links by hour; gives the cookie. */
  signIn(courriel: string): Promise<string>;
  ok<E extends AnyEndpoint>(endpoint: E, call?: Call<E>): Promise<ResponseOf<E>>;
  problem(endpoint: AnyEndpoint, call?: Call<AnyEndpoint>): Promise<Problem>;
  list(structures: StructureRecord[], services: ServiceRecord[]): Promise<void>;
}

/** `mailer: 'own'`: it sends mail as its environment says, in the place of the tests' own. `web`: the folder of a screen, which it serves too. */
export async function openTestApp(
  environment: Record<string, string> = {},
  { mailer = 'kept', web }: { mailer?: 'kept' | 'own'; web?: string } = {},
): Promise<TestApp> {
  const opened = await openTestDatabase({ RATE_LIMIT_PER_MINUTE: '100000', ...environment });
  const { config, database } = opened;
  const clock = { now: () => test.now };
  const journal: string[] = [];
  const logTo = { write: (line: string) => void journal.push(line) };
  const kept = new KeptMail();
  const { mails } = kept;
  const app = await createApp({
    config,
    database,
    operatorToken: OPERATOR_TOKEN,
    clock,
    logTo,
    ...(mailer === 'kept' && { mailer: kept }),
    ...(web && { web }),
  });
  const send = (endpoint: AnyEndpoint, call: Call<AnyEndpoint> = {}) => {
    const path = Object.entries(call.params ?? {}).reduce(
      (text, [name, value]) => text.replace(`:${name}`, encodeURIComponent(String(value))),
      `/api${endpoint.path}`,
    );
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'delete';
    const client = request(app.getHttpServer());
    const sent = client[method](path).query(call.query ?? {});
    if (call.token) void sent.set('authorization', `Bearer ${call.token}`);
    if (call.as) void sent.set({ cookie: call.as, 'sec-fetch-site': 'same-origin' });
    if (call.from) void sent.set('x-forwarded-for', call.from);
    return call.body === undefined ? sent : sent.send(call.body as object);
  };
  const test: TestApp = {
    ...opened,
    app,
    now: NOW,
    journal,
    mails,
    mail: async (count) => {
      for (let tries = 0; mails.length < count && tries < 200; tries += 1) await pause(10);
      const last = mails.at(-1);
      if (!last || mails.length !== count) throw new Error(`${mails.length} mails in the place of ${count}`);
      return last;
    },
    signIn: async (courriel) => {
      const token = await app.get(SessionsRepository, { strict: false }).addLink(courriel, test.now);
      const response = await send(openSession, { body: { token } });
      return cookieOf(response.headers['set-cookie']);
    },
    ok: async (endpoint, call) => {
      const response = await send(endpoint, call as Call<AnyEndpoint>);
      if (response.status !== 200) throw new Error(`${response.status} ${response.text}`);
      if (!response.type.startsWith((endpoint.type ?? 'application/json').split(';')[0]!))
        throw new Error(response.type);
      const given: unknown = response.type.endsWith('json') ? response.body : response.text;
      return endpoint.response.parse(given) as ResponseOf<typeof endpoint>;
    },
    problem: async (endpoint, call) => {
      const response = await send(endpoint, call);
      if (!response.type.startsWith('application/problem+json'))
        throw new Error(`${response.type} ${response.text}`);
      const problem = problemSchema.parse(response.body);
      if (problem.status !== response.status) throw new Error('The status and the problem disagree');
      return problem;
    },
    list: (structures, services) => importRecords(database.dataSource, { structures, services }, test.now),
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
  await app.init();
  return test;
}

/** `name=value` of the one cookie that an answer sets. */
export function cookieOf(header: unknown): string {
  const [cookie, ...others] = [header].flat().map(String);
  if (!cookie?.includes('=') || others.length > 0) throw new Error(`Not one cookie: ${String(header)}`);
  return cookie.split(';')[0] ?? '';
}
