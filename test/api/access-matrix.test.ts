import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import request from 'supertest';
import { ENDPOINTS } from '#api/contract/all-endpoints';
import type { AnyEndpoint } from '#api/contract/endpoint';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { service, structure } from '#test/support/listings';
import {
  PERSONAS,
  everyone,
  operatorOnly,
  whoIsSignedIn,
  whoMayEdit,
  whoMayManage,
  whoMayModerate,
} from '#test/support/personas';
import type { Persona } from '#test/support/personas';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ID = 'invented--house';
/** Another listing has it: nothing is created under it. */
const TAKEN = ownId(crypto.randomUUID());

/** The status that each persona is answered, and what is asked: the input must be such that only rights can refuse it. */
interface Row {
  expected: Record<Persona, number>;
  path?: string;
  query?: object;
  body?: object;
}

const NEEDS = { needs: 'numerique--acceder-a-des-services-en-ligne', commune: '73065' };

/** 400 and 404 where the operator is let in: what is asked there is deliberately of no effect. */
const MATRIX: Record<keyof typeof ENDPOINTS, Row> = {
  addMember: {
    expected: whoMayManage(200),
    path: `/listings/${ID}/members`,
    body: { courriel: 'collegue@exemple.fr', role: 'editor' },
  },
  answerClaim: {
    expected: whoIsSignedIn(404),
    path: `/moderation/claims/${crypto.randomUUID()}`,
    body: { accept: true, reason: 'Vu par téléphone' },
  },
  answerNewListing: {
    expected: whoIsSignedIn(404),
    path: `/moderation/new-listings/${ID}`,
    body: { accept: true, reason: 'Vu par téléphone' },
  },
  answerProposal: {
    expected: whoMayEdit(404),
    path: `/listings/${ID}/proposals`,
    body: { service_id: null, unit: 'nom', at: '2026-11-24T09:30:00.000Z', base_version: 1, accept: true },
  },
  answerChange: {
    expected: whoIsSignedIn(404),
    path: `/moderation/changes/${crypto.randomUUID()}`,
    body: { answer: 'keep' },
  },
  answerReports: {
    expected: whoIsSignedIn(404),
    path: `/moderation/reports/${ID}`,
    body: { answer: 'asked' },
  },
  chooseNotices: { expected: whoIsSignedIn(200), body: { refused: false } },
  readNotices: { expected: whoIsSignedIn(200) },
  mergeListings: { expected: whoMayModerate(400), body: { kept: ID, merged: ID } },
  readJournal: { expected: whoIsSignedIn(200) },
  readQueue: { expected: whoIsSignedIn(200) },
  takeBack: { expected: whoIsSignedIn(404), path: `/moderation/decisions/${crypto.randomUUID()}` },
  tellApart: { expected: whoMayModerate(400, 404), body: { a: ID, b: ID } },
  beginProConnect: { expected: everyone(404) },
  askSignInLink: { expected: everyone(200), body: { courriel: 'quelqu-un@exemple.fr' } },
  bringListings: {
    expected: { ...whoIsSignedIn(403), administrator: 400 },
    path: '/sources/invented/imports',
  },
  claimListing: {
    expected: { ...whoIsSignedIn(200), editor: 409, manager: 409 },
    path: `/listings/${ID}/claims`,
    body: { claimer: 'La direction', message: 'Notre boîte aux lettres a changé' },
  },
  closeListing: {
    expected: { ...whoMayManage(409) },
    path: `/listings/${ID}/closure`,
    body: { base_version: 99 },
  },
  confirmListing: { expected: whoMayEdit(200), path: `/listings/${ID}/confirmation` },
  createListing: {
    expected: whoIsSignedIn(409),
    body: {
      id: TAKEN,
      structure: { nom: 'Maison neuve', code_insee: '73065', telephone: '04 65 71 00 09' },
      added: [{ id: ownId(crypto.randomUUID()), values: { nom: 'Aide', thematiques: [NEEDS.needs] } }],
    },
  },
  dropDemo: { expected: operatorOnly(200) },
  endAllSessions: { expected: whoIsSignedIn(200) },
  endSession: { expected: whoIsSignedIn(404), path: `/me/sessions/${crypto.randomUUID()}` },
  findLookAlikes: {
    expected: whoIsSignedIn(200),
    body: { nom: 'Maison neuve', code_insee: '73065' },
  },
  grantRight: { expected: operatorOnly(400) },
  openProConnectSession: { expected: everyone(404), body: { answer: '?code=x&state=y' } },
  openSession: { expected: everyone(410), body: { token: 'inconnu' } },
  publishListing: {
    expected: whoMayEdit(200),
    path: `/listings/${ID}/publications`,
    body: { base_version: 1, structure: { precisions: 'Sonnez deux fois' } },
  },
  readAccounts: { expected: operatorOnly(200) },
  readClaims: { expected: whoIsSignedIn(200) },
  chooseReminders: {
    expected: whoMayEdit(200),
    path: `/listings/${ID}/reminders`,
    body: { period_months: 3 },
  },
  confirmByReminder: { expected: everyone(410), body: { token: 'inconnu', structure_id: ID } },
  markReturned: { expected: operatorOnly(200), body: { message_id: 'inconnu', status: '5.1.1' } },
  readReminder: { expected: everyone(410), body: { token: 'inconnu' } },
  readReminderChoice: { expected: whoMayEdit(200), path: `/listings/${ID}/reminders` },
  refuseReminders: { expected: everyone(410), body: { token: 'inconnu' } },
  resumeReminders: { expected: everyone(410), body: { token: 'inconnu' } },
  sendReminders: { expected: operatorOnly(200) },
  unsubscribe: { expected: everyone(410), query: { jeton: 'inconnu' } },
  readCommune: { expected: everyone(200), path: '/communes/73065' },
  exportPartners: { expected: everyone(200), path: '/territories/commune/73065/partners.csv' },
  exportPartnersOnMap: { expected: everyone(200), path: '/territories/commune/73065/partners.geojson' },
  readDirectory: { expected: everyone(200), path: '/territories/commune/73065/partners' },
  readFeed: { expected: everyone(200), path: '/territories/commune/73065/partners.atom' },
  readCoverage: { expected: everyone(200), path: '/territories/departement/73/coverage' },
  readCrossings: { expected: everyone(200), path: '/territories/departement/73/crossings' },
  readOutlines: {
    expected: everyone(200),
    path: '/territories/departement/73/outlines',
    query: { level: 'epci' },
  },
  readParts: {
    expected: everyone(200),
    path: '/territories/departement/73/parts',
    query: { subject: 'all:all', level: 'epci' },
  },
  readReach: {
    expected: everyone(200),
    path: '/territories/departement/73/reach',
    query: { subject: 'all:all', level: 'epci' },
  },
  readTerritory: { expected: everyone(200), path: '/territories/departement/73' },
  readUnanswered: { expected: everyone(200), path: '/territories/departement/73/unanswered' },
  readWhiteZones: {
    expected: everyone(200),
    path: '/territories/departement/73/white-zones',
    query: { subject: 'all:all' },
  },
  searchTerritories: { expected: everyone(200), query: { q: 'savoie' } },
  readEdition: { expected: whoMayEdit(200), path: `/listings/${ID}/edition` },
  readFindings: { expected: everyone(200) },
  readHealth: { expected: everyone(200) },
  readListing: { expected: everyone(200), path: `/listings/${ID}` },
  readListingArea: { expected: everyone(200), path: `/listings/${ID}/area` },
  readMembers: { expected: whoMayEdit(200), path: `/listings/${ID}/members` },
  readMyClaims: { expected: whoIsSignedIn(200) },
  readMe: { expected: everyone(200) },
  readMyListings: { expected: whoIsSignedIn(200) },
  readNewListings: { expected: whoIsSignedIn(200) },
  readOrientation: { expected: everyone(200), query: NEEDS },
  readReports: { expected: operatorOnly(200) },
  readSessions: { expected: whoIsSignedIn(200) },
  readSettings: { expected: everyone(200) },
  readSignInWays: { expected: everyone(200) },
  readStanding: { expected: everyone(200), path: `/listings/${ID}/standing`, query: NEEDS },
  readTowns: { expected: everyone(200), path: '/communes/73065/towns' },
  recogniseNeeds: { expected: everyone(200), body: { text: 'plus de forfait' } },
  removeMember: {
    expected: whoMayManage(404),
    path: `/listings/${ID}/members/${crypto.randomUUID()}`,
  },
  removeAccount: { expected: operatorOnly(400) },
  searchCommunes: { expected: everyone(200), query: { q: 'chamb' } },
  sendReport: { expected: everyone(200), path: `/listings/${ID}/reports`, body: { reason: 'moved' } },
  signOut: { expected: everyone(200) },
  startBackup: { expected: operatorOnly(400) },
  startImport: { expected: operatorOnly(400) },
  undoReport: { expected: everyone(404), path: `/listings/${ID}/reports`, query: { undo: 'inconnu' } },
  undoRevision: {
    expected: whoMayEdit(404),
    path: `/listings/${ID}/revisions/${crypto.randomUUID()}/undo`,
  },
};

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [structure({ id: ID, courriel: PERSONAS.manager }), structure({ id: TAKEN })],
    [service({ id: `${ID}-1`, structure_id: ID })],
  );
  const grant = (body: { courriel: string; moderates?: { kind: 'departement'; code: string } }) =>
    app.ok(grantRight, { token: OPERATOR_TOKEN, body });
  await app.signIn(PERSONAS.editor);
  await app.database.dataSource.query(
    `INSERT INTO membership (account_id, structure_id, role) SELECT id, $1, 'editor' FROM account WHERE courriel = $2`,
    [ID, PERSONAS.editor],
  );
  await grant({ courriel: PERSONAS.administrator });
  await grant({ courriel: PERSONAS.moderator, moderates: { kind: 'departement', code: '73' } });
  await grant({ courriel: PERSONAS.moderatorElsewhere, moderates: { kind: 'departement', code: '974' } });
});

afterAll(() => app?.close());

async function statusOf({ method, path }: AnyEndpoint, row: Row, persona: Persona): Promise<number> {
  const verb = method.toLowerCase() as 'get' | 'post' | 'delete';
  const client = request(app.app.getHttpServer());
  const asking = client[verb](`/api${row.path ?? path}`).query(row.query ?? {});
  const courriel = PERSONAS[persona];
  if (courriel) void asking.set({ cookie: await app.signIn(courriel), 'sec-fetch-site': 'same-origin' });
  if (persona === 'operator') void asking.set('authorization', `Bearer ${OPERATOR_TOKEN}`);
  return (await (row.body ? asking.send(row.body) : asking)).status;
}

describe('Qui peut quoi', () => {
  it.each(Object.entries(MATRIX))('%s', async (name, row) => {
    const endpoint = ENDPOINTS[name as keyof typeof ENDPOINTS];
    const statuses: Partial<Record<Persona, number>> = {};
    for (const persona of Object.keys(PERSONAS) as Persona[]) {
      statuses[persona] = await statusOf(endpoint, row, persona);
    }
    expect(statuses).toEqual(row.expected);
  });
});
