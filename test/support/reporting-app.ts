import { readListing } from '#api/contract/listings.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { sendReport } from '#api/contract/reports.contract';
import type { CallOf, ResponseOf } from '#api/contract/endpoint';
import { service, structure } from './listings.ts';
import { NOW, openTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const REPORTED = 'invented--house';
export const OTHER = 'invented--other';
export const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
export const FOOD = 'equipement-et-alimentation--alimentation';

type Body = CallOf<typeof sendReport>['body'];

/** A test app behind a proxy, with two listings that workers report. */
export interface ReportingApp extends TestApp {
  /** Without any report, at the time and with the listings of the beginning. */
  restart(): Promise<void>;
  /** The reported listing as its source says it now. */
  says(given: object, offer?: object): Promise<void>;
  send(body: Body, from?: string, id?: string): Promise<ResponseOf<typeof sendReport>>;
  /** Three people say the same. */
  sendThree(body: Body): Promise<void>;
  reportsOf(id?: string): Promise<ResponseOf<typeof readListing>['reports']>;
  /** The warnings of the reported listing in an answer, by code. */
  warnings(needs?: string): Promise<Record<string, object>>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  moveTo(days: number): void;
}

/** Addresses that nobody has, each in turn. */
function strangers(): () => string {
  let last = 0;
  return () => `192.0.2.${(last = (last % 250) + 1)}`;
}

export async function openReportingApp(): Promise<ReportingApp> {
  const app = await openTestApp({ TRUST_PROXY: '1', LOG_LEVEL: 'debug' });
  const somebody = strangers();
  const rows: ReportingApp['rows'] = (sql) => app.database.dataSource.query(sql);
  const says: ReportingApp['says'] = (given, offer = {}) =>
    app.list(
      [structure({ id: REPORTED, ...given }), structure({ id: OTHER })],
      [
        service({ id: `${REPORTED}-1`, structure_id: REPORTED, thematiques: [ONLINE, FOOD], ...offer }),
        service({ id: `${OTHER}-1`, structure_id: OTHER }),
      ],
    );
  const send: ReportingApp['send'] = (body, from = somebody(), id = REPORTED) =>
    app.ok(sendReport, { params: { id }, body, from });
  return Object.assign(app, {
    rows,
    says,
    send,
    restart: async () => {
      app.now = NOW;
      await rows('TRUNCATE report, reporter_key');
      await says({});
    },
    sendThree: async (body: Body) => {
      for (let index = 0; index < 3; index++) await send(body);
    },
    reportsOf: async (id = REPORTED) => (await app.ok(readListing, { params: { id } })).reports,
    warnings: async (needs: string = ONLINE) => {
      const { plan, partners } = await app.ok(readOrientation, { query: { needs, commune: '73065' } });
      const partner = [...plan, ...partners].find(({ structure: { id } }) => id === REPORTED);
      return Object.fromEntries((partner?.warnings ?? []).map(({ code, params }) => [code, params]));
    },
    moveTo: (days: number) => {
      app.now = new Date(NOW.getTime() + days * 86_400_000);
    },
  });
}
