import request from 'supertest';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ENDPOINTS } from '#api/contract/all-endpoints';
import { OPERATOR_TOKEN } from './test-app.ts';

/** How an endpoint is asked of one listing; `{id}` stands for it. */
interface Ask {
  path?: string;
  query?: object;
  body?: object;
}

const NEEDS = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065', with_filters: 'true' };
const nobody = crypto.randomUUID();

/** Complete by its type: an endpoint that is added is asked too, or this does not compile. */
const ASKS: Record<keyof typeof ENDPOINTS, Ask> = {
  addMember: { path: '/listings/{id}/members', body: { courriel: 'collegue@exemple.fr', role: 'editor' } },
  answerChange: { path: `/moderation/changes/${nobody}`, body: { answer: 'keep' } },
  answerReports: { path: '/moderation/reports/{id}', body: { answer: 'asked' } },
  beginProConnect: {},
  chooseNotices: { body: { refused: false } },
  chooseReminders: { path: '/listings/{id}/reminders', body: { period_months: 3 } },
  confirmByReminder: { body: { token: 'inconnu', structure_id: 'invented--house' } },
  answerNewListing: {
    path: '/moderation/new-listings/{id}',
    body: { accept: true, reason: 'Vue par téléphone' },
  },
  answerClaim: { path: `/moderation/claims/${nobody}`, body: { accept: true, reason: 'Vu par téléphone' } },
  answerProposal: {
    path: '/listings/{id}/proposals',
    body: { service_id: null, unit: 'place', at: '2026-11-24T09:30:00.000Z', base_version: 1, accept: true },
  },
  askSignInLink: { body: { courriel: 'quelqu-un@exemple.fr' } },
  bringListings: { path: '/sources/abri/imports', query: { dry_run: 'true' } },
  claimListing: {
    path: '/listings/{id}/claims',
    body: { claimer: 'La direction', message: 'Notre boîte a changé' },
  },
  // Of a version that has passed: it is asked, and does not close.
  closeListing: { path: '/listings/{id}/closure', body: { base_version: 1_000_000 } },
  confirmListing: { path: '/listings/{id}/confirmation' },
  createListing: {
    body: {
      id: `baguette--${nobody}`,
      structure: { nom: 'Abri', code_insee: '73065', telephone: '0479000000' },
      added: [],
    },
  },
  dropDemo: {},
  endAllSessions: {},
  endSession: { path: `/me/sessions/${nobody}` },
  findLookAlikes: { body: { nom: 'Abri', code_insee: '73065', telephone: '0479000000' } },
  grantRight: {},
  markReturned: { body: { message_id: 'inconnu', status: '5.1.1' } },
  mergeListings: { body: { kept: 'invented--house', merged: 'invented--other' } },
  openProConnectSession: { body: { answer: '?code=inconnu' } },
  openSession: { body: { token: 'inconnu' } },
  publishListing: {
    path: '/listings/{id}/publications',
    body: { base_version: 1, structure: { telephone: '3949' } },
  },
  readAccounts: {},
  readClaims: {},
  readCommune: { path: '/communes/73065' },
  exportPartners: { path: '/territories/commune/73065/partners.csv' },
  exportPartnersOnMap: { path: '/territories/commune/73065/partners.geojson' },
  readDirectory: { path: '/territories/commune/73065/partners' },
  readFeed: { path: '/territories/commune/73065/partners.atom' },
  readCoverage: { path: '/territories/commune/73065/coverage' },
  readCrossings: { path: '/territories/departement/73/crossings', query: { subject: 'all:all' } },
  readOutlines: { path: '/territories/departement/73/outlines', query: { level: 'epci' } },
  readParts: { path: '/territories/departement/73/parts', query: { subject: 'all:all', level: 'commune' } },
  readReach: { path: '/territories/departement/73/reach', query: { subject: 'all:all', level: 'epci' } },
  readTerritory: { path: '/territories/commune/73065' },
  readUnanswered: { path: '/territories/departement/73/unanswered' },
  readWhiteZones: { path: '/territories/departement/73/white-zones', query: { subject: 'all:all' } },
  searchTerritories: { query: { q: 'chamb' } },
  readEdition: { path: '/listings/{id}/edition' },
  readFindings: {},
  readHealth: {},
  readJournal: {},
  readListing: { path: '/listings/{id}' },
  readListingArea: { path: '/listings/{id}/area' },
  readMe: {},
  readMembers: { path: '/listings/{id}/members' },
  readMyClaims: {},
  readMyListings: {},
  readNewListings: {},
  readOrientation: { query: NEEDS },
  readNotices: {},
  readQueue: {},
  readReminder: { body: { token: 'inconnu' } },
  readReminderChoice: { path: '/listings/{id}/reminders' },
  readReports: {},
  readSessions: {},
  readSettings: {},
  readSignInWays: {},
  readStanding: { path: '/listings/{id}/standing', query: { ...NEEDS, with_filters: undefined } },
  readTowns: { path: '/communes/73065/towns' },
  recogniseNeeds: { body: { text: 'plus de forfait' } },
  refuseReminders: { body: { token: 'inconnu' } },
  removeAccount: {},
  removeMember: { path: `/listings/{id}/members/${nobody}` },
  resumeReminders: { body: { token: 'inconnu' } },
  searchCommunes: { query: { q: 'chamb' } },
  sendReminders: {},
  sendReport: { path: '/listings/{id}/reports', body: { reason: 'moved' } },
  signOut: {},
  startBackup: {},
  startImport: {},
  takeBack: { path: `/moderation/decisions/${nobody}` },
  tellApart: { body: { a: 'invented--house', b: 'invented--other' } },
  undoReport: { path: '/listings/{id}/reports', query: { undo: 'inconnu' } },
  unsubscribe: { query: { jeton: 'inconnu' } },
  undoRevision: { path: `/listings/{id}/revisions/${nobody}/undo` },
};

/** Who asks: a cookie, the token of the operator, or nothing. Asked anew for each endpoint, since some end the session. */
export type Asker = () => Promise<{ cookie?: string; operator?: true }>;

/** All that the app answers of a listing, by the name of the endpoint: the status, the headers and the body, as they are written. */
export async function askEverything(
  app: NestExpressApplication,
  id: string,
  asker: Asker,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [name, { path, query, body }] of Object.entries(ASKS)) {
    const endpoint = ENDPOINTS[name as keyof typeof ENDPOINTS];
    const verb = endpoint.method.toLowerCase() as 'get' | 'post' | 'delete';
    const address = (path ?? endpoint.path).replace('{id}', encodeURIComponent(id));
    const client = request(app.getHttpServer());
    const asking = client[verb](`/api${address}`).query(query ?? {});
    const { cookie, operator } = await asker();
    if (cookie) void asking.set({ cookie, 'sec-fetch-site': 'same-origin' });
    if (operator) void asking.set('authorization', `Bearer ${OPERATOR_TOKEN}`);
    const { status, headers, text } = await (body ? asking.send(body) : asking);
    answers[name] = `${status} ${JSON.stringify(headers)} ${text}`;
  }
  return answers;
}
