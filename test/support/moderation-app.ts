import { readListing } from '#api/contract/listings.contract';
import type { Listing } from '#api/contract/listings.contract';
import { mergeListings, readQueue, takeBack } from '#api/contract/moderation.contract';
import type { QueueItem } from '#api/contract/moderation.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import type { CallOf } from '#api/contract/endpoint';
import { service, structure } from './listings.ts';
import { NOW, openTestApp, OPERATOR_TOKEN } from './test-app.ts';
import type { TestApp } from './test-app.ts';

export const KEPT = 'invented--entraide';
/** The same house, by another producer. */
export const OTHER = 'other--entraide-73';
/** In the Rhône. */
export const ELSEWHERE = 'invented--lyon';
export const KEPT_MAILBOX = 'accueil@entraide.example';
export const OTHER_MAILBOX = 'contact@entraide.example';

/** A test app with a possible duplicate in Savoie, and who moderates it. */
export interface ModerationApp extends TestApp {
  moderator: string;
  /** Moderates the Rhône. */
  elsewhere: string;
  administrator: string;
  /** By the mailbox of the listing that is kept. */
  keeper: string;
  restart(): Promise<void>;
  /** What the sources say: the two of Savoie and the one of the Rhône. */
  says(other?: object, kept?: object): Promise<void>;
  queue(as?: string, kind?: QueueItem['kind']): Promise<QueueItem[]>;
  merge(take?: CallOf<typeof mergeListings>['body']['take']): Promise<string>;
  takeBack(decision: string): Promise<string>;
  listing(id: string): Promise<Listing>;
  rows(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
}

const HOUSE = { nom: 'Entraide des Hauts de Chambéry', adresse: '12 rue du Pré', telephone: '+33479000012' };

export async function openModerationApp(): Promise<ModerationApp> {
  const app = await openTestApp({ TRUST_PROXY: '1' });
  const rows: ModerationApp['rows'] = (sql, parameters) => app.database.dataSource.query(sql, parameters);
  const says: ModerationApp['says'] = (other = {}, kept = {}) =>
    app.list(
      [
        structure({ id: KEPT, ...HOUSE, courriel: KEPT_MAILBOX, description: null, ...kept }),
        structure({
          id: OTHER,
          ...HOUSE,
          source: 'other',
          nom: 'ENTRAIDE DES HAUTS DE CHAMBERY',
          courriel: OTHER_MAILBOX,
          description: 'Une aide aux démarches, sans rendez-vous.',
          reseaux_porteurs: ['emmaus'],
          ...other,
        }),
        structure({
          id: ELSEWHERE,
          code_insee: '69123',
          commune: 'Lyon',
          code_postal: '69001',
          latitude: 45.76,
          longitude: 4.83,
        }),
      ],
      [
        service({ id: `${KEPT}-1`, structure_id: KEPT, nom: 'Aide en ligne' }),
        service({ id: `${OTHER}-1`, structure_id: OTHER, source: 'other', nom: 'Aide en ligne' }),
        service({ id: `${OTHER}-2`, structure_id: OTHER, source: 'other', nom: 'Atelier numérique' }),
        service({ id: `${ELSEWHERE}-1`, structure_id: ELSEWHERE }),
      ],
    );
  await says();
  const moderates = async (courriel: string, code: string | null) => {
    const body = { courriel, ...(code && { moderates: { kind: 'departement' as const, code } }) };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body });
    return app.signIn(courriel);
  };
  const moderator = await moderates('moderation-73@exemple.fr', '73');
  return Object.assign(app, {
    moderator,
    elsewhere: await moderates('moderation-69@exemple.fr', '69'),
    administrator: await moderates('administration@exemple.fr', null),
    keeper: await app.signIn(KEPT_MAILBOX),
    rows,
    says,
    restart: async () => {
      app.now = NOW;
      app.mails.length = 0;
      await rows(
        'TRUNCATE duplicate, suspicion, merger, revision, proposal, membership, report, claim, decision',
      );
      await rows('TRUNCATE listing_change');
      await rows(
        `UPDATE structure SET held = '{}', version = 1, fingerprint = '', gone_at = NULL, merged_into = NULL, withdrawn_at = NULL,
          withdrawn = false, unnamed_since = NULL`,
      );
      await rows(
        `UPDATE service SET held = '{}', fingerprint = '', gone_at = NULL, merged_into = NULL, withdrawn = false`,
      );
      await says();
    },
    queue: async (as: string = moderator, kind?: QueueItem['kind']) =>
      (await app.ok(readQueue, { query: kind ? { kind } : {}, as })).items,
    merge: async (take: CallOf<typeof mergeListings>['body']['take'] = []) =>
      (await app.ok(mergeListings, { body: { kept: KEPT, merged: OTHER, take }, as: moderator })).decision,
    takeBack: async (decision: string) =>
      (await app.ok(takeBack, { params: { decision }, as: moderator })).decision,
    listing: (id: string) => app.ok(readListing, { params: { id } }),
  });
}
