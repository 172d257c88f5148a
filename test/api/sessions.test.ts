import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  endAllSessions,
  endSession,
  openSession,
  readMe,
  readSessions,
  signOut,
} from '#api/contract/accounts.contract';
import { grantRight, readAccounts, removeAccount } from '#api/contract/operator-accounts.contract';
import { readFindings } from '#api/contract/guidance.contract';
import { SessionsRepository } from '#api/modules/accounts/sessions.repository';
import { cookieOf, NOW, openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const DAY_MS = 86_400_000;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const NOBODY = { actor: null };
let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

afterAll(() => app?.close());

beforeEach(() => {
  app.now = NOW;
});

const http = (on = app) => request(on.app.getHttpServer());
const link = (courriel = 'claire@exemple.fr', on = app) =>
  on.app.get(SessionsRepository, { strict: false }).addLink(courriel, on.now);
const who = async (as: string) => (await app.ok(readMe, { as })).actor?.courriel ?? null;
const move = (ms: number) => {
  app.now = new Date(NOW.getTime() + ms);
};

describe('Le témoin de session', () => {
  it('n’est lu par aucun script, ne part pas vers d’autres sites, dure 30 jours', async () => {
    const response = await http()
      .post('/api/sign-in/sessions')
      .send({ token: await link() });
    const [cookie] = response.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(
      /^baguette=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('en production : `__Host-`, Secure', async () => {
    const live = await openTestApp({ NODE_ENV: 'production' });
    const response = await http(live)
      .post('/api/sign-in/sessions')
      .send({ token: await link('p@exemple.fr', live) });
    const [cookie] = response.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^__Host-baguette=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(cookie).not.toMatch(/Domain/i);
    const given = cookie?.split(';')[0] ?? '';
    expect((await live.ok(readMe, { as: given })).actor?.courriel).toBe('p@exemple.fr');
    expect(await live.ok(readMe, { as: given.replace('__Host-', '') })).toEqual(NOBODY);
    await live.close();
  });

  it('sert jusqu’à la dernière milliseconde du trentième jour', async () => {
    const cookie = await app.signIn('claire@exemple.fr');
    move(30 * DAY_MS - 1);
    expect(await who(cookie)).toBe('claire@exemple.fr');
    move(30 * DAY_MS);
    expect(await who(cookie)).toBeNull();
  });

  it('faux, tronqué, en double, vide : personne, sans erreur', async () => {
    const cookie = await app.signIn('claire@exemple.fr');
    for (const as of [
      'baguette=',
      'baguette=x',
      cookie.slice(0, -1),
      `${cookie}x`,
      `baguette=${'é'.repeat(9)}`,
      ';;=;',
    ])
      expect(await app.ok(readMe, { as: encodeURI(as) })).toEqual(NOBODY);
    expect(await who(`autre=1; ${cookie}; encore=2`)).toBe('claire@exemple.fr');
  });

  it('donné avant la connexion, il n’est jamais adopté ; celui qui y était s’arrête', async () => {
    const chosen = `baguette=${'A'.repeat(43)}`;
    const earlier = await app.signIn('pirate@exemple.fr');
    for (const shown of [chosen, earlier]) {
      const response = await http()
        .post('/api/sign-in/sessions')
        .set({ cookie: shown, 'sec-fetch-site': 'same-origin' })
        .send({ token: await link('victime@exemple.fr') });
      const given = cookieOf(response.headers['set-cookie']);
      expect(given).not.toBe(shown);
      expect(await who(given)).toBe('victime@exemple.fr');
      expect(await who(shown)).toBeNull();
    }
  });

  it('ce que lit une personne connectée n’est gardé nulle part', async () => {
    const cached = await http().get(`/api${readFindings.path}`);
    expect(cached.headers['cache-control']).toMatch(/^public/);
    expect(cached.headers.vary).toMatch(/cookie/i);
    const response = await http()
      .get(`/api${readFindings.path}`)
      .set('cookie', await app.signIn('claire@exemple.fr'));
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('Une écriture avec un témoin vient d’une page de Baguette', () => {
  const out = (headers: Record<string, string>) => http().delete('/api/me/session').set(headers);

  it.each([
    ['sans rien qui le dise', {}],
    ['d’un autre site', { origin: 'https://pirate.example', 'sec-fetch-site': 'cross-site' }],
    ['d’un voisin du même site', { origin: 'https://autre.baguette.example', 'sec-fetch-site': 'same-site' }],
    ['d’un autre port', { origin: 'http://127.0.0.1:1' }],
    ['d’un document sans origine', { origin: 'null' }],
    ['tapée à la main', { 'sec-fetch-site': 'none' }],
  ])('%s : refusée, en français, et rien n’est fait', async (_, headers) => {
    const cookie = await app.signIn('claire@exemple.fr');
    const response = await out({ ...headers, cookie } as Record<string, string>);
    expect([response.status, response.body.type]).toEqual([403, 'urn:baguette:not-allowed']);
    expect(response.body.detail).toContain('ne vient pas d’une page de Baguette');
    expect(await who(cookie)).toBe('claire@exemple.fr');
  });

  it('de la même origine : faite, que le navigateur dise l’une ou l’autre chose', async () => {
    for (const headers of [
      { host: 'ici.example', origin: 'http://ici.example' },
      { 'sec-fetch-site': 'same-origin' },
    ] as Record<string, string>[]) {
      const response = await out({ ...headers, cookie: await app.signIn('claire@exemple.fr') });
      expect([response.status, response.body]).toEqual([200, { ended: 1, elsewhere: null }]);
    }
  });

  it('derrière un mandataire qui chiffre, l’adresse réglée est la sienne', async () => {
    const behind = await openTestApp({ PUBLIC_URL: 'https://baguette.example/' });
    const cookie = await behind.signIn('claire@exemple.fr');
    const headers = { cookie, origin: 'https://baguette.example' };
    await http(behind).delete('/api/me/session').set(headers).expect(200);
    await behind.close();
  });

  it('sans témoin, rien ne change : qui exploite et qui signale ne disent pas d’où', async () => {
    await app.ok(signOut);
    await app.ok(readAccounts, { token: OPERATOR_TOKEN });
    await app.ok(openSession, { body: { token: await link() } });
  });
});

describe('Mes sessions', () => {
  it('le navigateur en mots, le jour, celle-ci d’abord ; l’usage se note au jour', async () => {
    const courriel = 'plusieurs@exemple.fr';
    const other = await app.signIn(courriel);
    const response = await http()
      .post('/api/sign-in/sessions')
      .set('user-agent', FIREFOX)
      .send({ token: await link(courriel) });
    const cookie = cookieOf(response.headers['set-cookie']);
    move(DAY_MS);
    const { sessions } = await app.ok(readSessions, { as: cookie });
    expect(sessions.map(({ id: _id, ...session }) => session)).toEqual([
      { browser: 'Firefox sous Windows', made_on: '2026-11-24', last_used: '2026-11-25', current: true },
      { browser: 'Navigateur inconnu', made_on: '2026-11-24', last_used: '2026-11-24', current: false },
    ]);
    const id = sessions[1]?.id ?? '';
    expect(await app.ok(endSession, { as: cookie, params: { id } })).toEqual({ ended: 1 });
    expect(await who(other)).toBeNull();
    expect(await app.problem(endSession, { as: cookie, params: { id } })).toMatchObject({ status: 404 });
  });

  it('celle d’un autre compte ne s’arrête pas, et n’est pas dite connue', async () => {
    const [mine, theirs] = [await app.signIn('moi@exemple.fr'), await app.signIn('autre@exemple.fr')];
    const id = (await app.ok(readSessions, { as: theirs })).sessions[0]?.id ?? '';
    const problem = await app.problem(endSession, { as: mine, params: { id } });
    const unknown = await app.problem(endSession, { as: mine, params: { id: crypto.randomUUID() } });
    expect([problem.status, problem.detail]).toEqual([404, unknown.detail]);
    expect(await who(theirs)).toBe('autre@exemple.fr');
  });

  it('se déconnecter ici efface le témoin ; partout arrête toutes les siennes, et elles seules', async () => {
    const courriel = 'partout@exemple.fr';
    const [here, there, theirs] = [
      await app.signIn(courriel),
      await app.signIn(courriel),
      await app.signIn('voisine@exemple.fr'),
    ];
    const response = await http()
      .delete('/api/me/session')
      .set({ cookie: here, 'sec-fetch-site': 'same-origin' });
    expect(String(response.headers['set-cookie'])).toMatch(/^baguette=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(await who(here)).toBeNull();
    const last = await app.signIn(courriel);
    expect(await app.ok(endAllSessions, { as: last })).toEqual({ ended: 2, elsewhere: null });
    expect([await who(there), await who(last), await who(theirs)]).toEqual([
      null,
      null,
      'voisine@exemple.fr',
    ]);
  });
});

describe('Les droits que donne la personne qui exploite', () => {
  const grant = (body: object) =>
    app.ok(grantRight, { token: OPERATOR_TOKEN, body: body as { courriel: string } });

  it('valent dès la demande suivante, avant ou après la première connexion', async () => {
    const cookie = await app.signIn('chef@exemple.fr');
    await grant({ courriel: 'Chef@exemple.fr' });
    await grant({ courriel: 'mod@exemple.fr', moderates: { kind: 'departement', code: '73' } });
    await grant({ courriel: 'mod@exemple.fr', moderates: { kind: 'departement', code: '73' } });
    await grant({ courriel: 'mod@exemple.fr', moderates: { kind: 'epci', code: '200069110' } });
    await grant({ courriel: 'mod@exemple.fr', source: 'reseau' });
    expect((await app.ok(readMe, { as: cookie })).actor).toMatchObject({ administrator: true });
    expect((await app.ok(readMe, { as: await app.signIn('mod@exemple.fr') })).actor).toEqual({
      courriel: 'mod@exemple.fr',
      administrator: false,
      moderates: [
        { kind: 'departement', code: '73' },
        { kind: 'epci', code: '200069110' },
      ],
      sources: ['reseau'],
    });
    const { accounts } = await app.ok(readAccounts, { token: OPERATOR_TOKEN });
    expect(accounts.slice(0, 2).map(({ courriel, sessions }) => [courriel, sessions])).toEqual([
      ['chef@exemple.fr', 1],
      ['mod@exemple.fr', 1],
    ]);
  });

  it('un territoire que personne ne connaît est refusé', async () => {
    const body = { courriel: 'x@exemple.fr', moderates: { kind: 'departement' as const, code: '99' } };
    const problem = await app.problem(grantRight, { token: OPERATOR_TOKEN, body });
    expect([problem.status, problem.issues?.[0]?.field]).toEqual([400, 'body.moderates.code']);
  });

  it('un compte retiré est déconnecté partout', async () => {
    const body = { courriel: 'parti@exemple.fr' };
    const cookie = await app.signIn(body.courriel);
    await app.ok(removeAccount, { token: OPERATOR_TOKEN, body });
    expect(await who(cookie)).toBeNull();
    expect(await app.problem(removeAccount, { token: OPERATOR_TOKEN, body })).toMatchObject({ status: 404 });
  });
});
