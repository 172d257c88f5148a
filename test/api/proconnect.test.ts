import request from 'supertest';
import type { Response } from 'supertest';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  beginProConnect,
  endAllSessions,
  openProConnectSession,
  readMe,
  readSignInWays,
  signOut,
} from '#api/contract/accounts.contract';
import { CLIENT, openOidcProvider } from '#test/support/oidc-provider';
import type { OidcProvider } from '#test/support/oidc-provider';
import { cookieOf, openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;
let provider: OidcProvider;
const AGENT = 'agent@mairie.example';

beforeAll(async () => {
  provider = await openOidcProvider();
  app = await openTestApp({
    PUBLIC_URL: 'https://baguette.example',
    PROCONNECT_ISSUER: provider.issuer,
    LOG_LEVEL: 'debug',
    ...CLIENT,
  });
});

afterAll(async () => {
  await app?.close();
  await provider?.close();
});

beforeEach(() => {
  app.journal.length = 0;
  Object.assign(provider, { persona: { sub: 'agent-1', email: AGENT }, forge: {}, away: false });
});

afterEach(() => {
  // What the provider says of a person, and what opens a session, is never written.
  expect(app.journal.join('\n')).not.toMatch(/agent@mairie|eyJ|code=|[?&]state=/);
});

const post = (path: string, cookie?: string) => {
  const asking = request(app.app.getHttpServer()).post(`/api${path}`);
  return cookie ? asking.set({ cookie, 'sec-fetch-site': 'same-origin' }) : asking;
};

async function begin(): Promise<{ url: URL; cookie: string; header: string }> {
  const answer = await post(beginProConnect.path).expect(200);
  const header = String(answer.headers['set-cookie']);
  return { url: new URL((answer.body as { url: string }).url), cookie: cookieOf(header), header };
}

const open = (answer: string, cookie?: string) => post(openProConnectSession.path, cookie).send({ answer });
const sessionOf = ({ headers }: Response) =>
  String([headers['set-cookie']].flat().find((each) => String(each).startsWith('__Host-baguette='))).split(
    ';',
  )[0]!;

describe('ProConnect', () => {
  it('se dit réglé', async () => {
    expect(await app.ok(readSignInWays)).toEqual({ link: true, proconnect: true });
  });

  it('envoie chez lui avec un état, un nonce et un défi PKCE, sans secret, et revient à l’adresse réglée', async () => {
    const { url, cookie, header } = await begin();
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: CLIENT.PROCONNECT_CLIENT_ID,
      redirect_uri: 'https://baguette.example/connexion/proconnect',
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(header).toMatch(/^__Host-baguette-proconnect=[\w-]{43};.*HttpOnly; Secure; SameSite=Lax/);
    expect(url.href).not.toContain(cookie.split('=')[1]);
    expect((await begin()).url.searchParams.get('state')).not.toBe(url.searchParams.get('state'));
  });

  it('ouvre une session pour qui il garantit, et celle d’avant finit', async () => {
    const first = await begin();
    const opened = await open(provider.comesBack(first.url.href), first.cookie).expect(200);
    expect(opened.body).toEqual({
      actor: { courriel: AGENT, administrator: false, moderates: [], sources: [] },
    });
    const session = sessionOf(opened);
    expect((await app.ok(readMe, { as: session })).actor?.courriel).toBe(AGENT);
    const again = await begin();
    const reopened = await open(provider.comesBack(again.url.href), `${again.cookie}; ${session}`).expect(
      200,
    );
    expect(sessionOf(reopened)).not.toBe(session);
    expect((await app.ok(readMe, { as: session })).actor).toBeNull();
  });

  it('la même boîte par lien et par ProConnect est un seul compte', async () => {
    await app.signIn(AGENT);
    const { url, cookie } = await begin();
    await open(provider.comesBack(url.href), cookie).expect(200);
    const rows = await app.database.dataSource.query('SELECT 1 FROM account WHERE courriel = $1', [AGENT]);
    expect(rows).toHaveLength(1);
  });

  it('se déconnecter le fait aussi chez lui, par un jeton que la base ne peut pas lire', async () => {
    const { url, cookie } = await begin();
    const session = sessionOf(await open(provider.comesBack(url.href), cookie).expect(200));
    const kept = (await app.database.dataSource.query('SELECT * FROM session')) as object[];
    expect(kept.map((row) => Object.values(row).map(String).join()).join()).not.toContain('eyJ');
    const { ended, elsewhere } = await app.ok(signOut, { as: session });
    expect(ended).toBe(1);
    const leaving = new URL(elsewhere ?? '');
    expect(`${leaving.origin}${leaving.pathname}`).toBe(`${provider.issuer}/logout`);
    expect(leaving.searchParams.get('post_logout_redirect_uri')).toBe('https://baguette.example/connexion');
    expect(leaving.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    const again = await begin();
    const other = sessionOf(await open(provider.comesBack(again.url.href), again.cookie).expect(200));
    expect((await app.ok(endAllSessions, { as: other })).elsewhere).toContain(`${provider.issuer}/logout?`);
    expect(await app.ok(signOut, { as: await app.signIn(AGENT) })).toEqual({ ended: 1, elsewhere: null });
  });
});

describe('Ce qui est refusé, sans rien ouvrir', () => {
  const refused = async (answer: string, cookie?: string) => {
    const response = await open(answer, cookie);
    expect([response.status, response.headers['set-cookie']]).toEqual([410, undefined]);
    expect(response.body.detail).toContain('ProConnect ne vous a pas connecté');
  };

  it('une réponse rejouée', async () => {
    const { url, cookie } = await begin();
    const answer = provider.comesBack(url.href);
    await open(answer, cookie).expect(200);
    await refused(answer, cookie);
  });

  it('la réponse d’un autre navigateur, ou sans le témoin de celui-ci', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    await refused(provider.comesBack(theirs.url.href), mine.cookie);
    await refused(provider.comesBack(mine.url.href));
  });

  it.each([
    ['un état changé', (answer: string) => answer.replace(/state=./, 'state=_')],
    ['un code inconnu', (answer: string) => answer.replace(/code=./, 'code=z')],
    [
      'un autre émetteur',
      (answer: string) => answer.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fpirate.example'),
    ],
    ['un refus là-bas', (answer: string) => answer.replace(/code=[^&]+/, 'error=access_denied')],
    ['rien', () => ''],
    ['une adresse entière', () => 'https://pirate.example/?code=x'],
  ])('%s', async (_, change) => {
    const { url, cookie } = await begin();
    await refused(change(provider.comesBack(url.href)), cookie);
  });

  it.each([
    ['signé d’une autre clé', { otherKey: true }],
    ['pour un autre service', { claims: { aud: 'un-autre' } }],
    ['d’un autre émetteur', { claims: { iss: 'https://pirate.example' } }],
    ['trop vieux', { claims: { exp: 1 } }],
    ['avec un autre nonce', { claims: { nonce: 'autre' } }],
  ])('un jeton %s', async (_, forge) => {
    provider.forge = forge;
    const { url, cookie } = await begin();
    await refused(provider.comesBack(url.href), cookie);
  });

  it.each([
    ['sans boîte', { sub: 'agent-1' }],
    ['dont la boîte n’est pas vérifiée', { sub: 'agent-1', email: AGENT, email_verified: false }],
    ['dont la boîte n’en est pas une', { sub: 'agent-1', email: 'agent' }],
  ])('une personne %s', async (_, persona) => {
    provider.persona = persona;
    const { url, cookie } = await begin();
    await refused(provider.comesBack(url.href), cookie);
  });

  it('un fournisseur qui ne répond plus : on le dit, et un lien reste possible', async () => {
    const { url, cookie } = await begin();
    const answer = provider.comesBack(url.href);
    provider.away = true;
    const response = await open(answer, cookie);
    expect([response.status, response.body.type]).toEqual([503, 'urn:baguette:proconnect-away']);
    expect(response.body.detail).toContain('demandez un lien par courriel');
  });
});
