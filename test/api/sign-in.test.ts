import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askSignInLink } from '#api/contract/accounts.contract';
import { LINKS_PER_MAILBOX, LINKS_PER_NETWORK } from '#api/domain/access/sign-in-limits';
import { AskSignInLink } from '#api/modules/accounts/ask-sign-in-link';
import { LISTED, openSignInApp, sent } from '#test/support/sign-in-app';
import type { SignInApp } from '#test/support/sign-in-app';

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;
let app: SignInApp;

beforeAll(async () => {
  app = await openSignInApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

const http = () => request(app.app.getHttpServer());
const statusOf = async (token: unknown) => (await app.arrive(token)).status;

describe('Le lien', () => {
  it('vient par courriel, en français, dans un fragment, à l’adresse réglée', async () => {
    await http()
      .post('/api/sign-in/links')
      .set({ host: 'pirate.example', 'x-forwarded-host': 'pirate.example', 'x-forwarded-for': '192.0.2.1' })
      .send({ courriel: ' Accueil@Maison.Example ' })
      .expect(200);
    const mail = await app.mail(1);
    expect(mail.to).toBe(LISTED);
    expect(mail.link).toMatch(/^https:\/\/baguette\.example\/connexion#jeton=[\w-]{43}$/);
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain(mail.link);
      expect(body).toContain('15\u00a0minutes');
      expect(body).toContain('ne faites rien');
      expect(body).not.toMatch(/maison\.example|Maison invented/i);
    }
  });

  it('ouvre une session, une seule fois', async () => {
    const token = await app.link('claire@exemple.fr');
    expect((await app.arrive(token)).body).toEqual({
      actor: { courriel: 'claire@exemple.fr', administrator: false, moderates: [], sources: [] },
    });
    expect(await statusOf(token)).toBe(410);
  });

  it('deux pressions à la fois : une seule session', async () => {
    const token = await app.link();
    const statuses = await Promise.all(Array.from({ length: 6 }, () => statusOf(token)));
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410, 410]);
  });

  it('sert jusqu’à la dernière milliseconde de ses 15 minutes, et plus à la première d’après', async () => {
    const [last, over] = [await app.link(), await app.link()];
    app.moveTo(QUARTER_MS - 1);
    expect(await statusOf(last)).toBe(200);
    app.moveTo(QUARTER_MS);
    expect(await statusOf(over)).toBe(410);
  });

  it('utilisé, dépassé, inconnu, changé, vide : la même réponse', async () => {
    const [used, old, good] = [await app.link(), await app.link(), await app.link()];
    await app.arrive(used);
    const changed = [...good].map(
      (letter, at) => `${good.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`,
    );
    const odd = [
      '',
      'x',
      good.slice(1),
      `${good}=`,
      `${good} `,
      'é'.repeat(43),
      "' OR 1=1 --",
      swapCase(good),
    ];
    const answers = new Set<string>();
    const note = async (token: string) => {
      const { status, body } = await app.arrive(token);
      answers.add(JSON.stringify([status, { ...(body as object), instance: null }]));
    };
    for (const token of [used, ...changed, ...odd]) await note(token);
    expect(await statusOf(good)).toBe(200);
    app.moveTo(QUARTER_MS);
    await note(old);
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('urn:baguette:link-over');
  });

  it('n’est pas pris par qui le regarde : seule la pression le consomme', async () => {
    const token = await app.link();
    for (const address of ['/connexion', `/api/sign-in/sessions?token=${token}`, '/api/sign-in/sessions']) {
      await http().get(address);
      await http().head(address);
    }
    await http().post('/api/sign-in/sessions').type('text/plain').send(JSON.stringify({ token })).expect(400);
    await http().post('/api/sign-in/sessions').type('form').send({ token }).expect(400);
    expect(await statusOf(token)).toBe(200);
  });

  it('ne mène qu’à la page de connexion : aucune suite ne se demande', async () => {
    const body = { courriel: 'suite@exemple.fr', suite: 'https://pirate.example' };
    await http().post('/api/sign-in/links').send(body).expect(400);
    const session = await http()
      .post('/api/sign-in/sessions?suite=//pirate.example')
      .send({ token: await app.link() });
    expect([session.status, session.headers.location]).toEqual([200, undefined]);
  });
});

/** Another spelling of the same letters. */
const swapCase = (text: string) =>
  [...text]
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');

describe('Qui demande un lien n’apprend rien', () => {
  it('même réponse et mêmes en-têtes pour une boîte d’une fiche, d’un compte, de personne, ou trop demandée', async () => {
    await app.signIn('avec-compte@exemple.fr');
    const often = Array<string>(LINKS_PER_MAILBOX + 2).fill('souvent@exemple.fr');
    const answers = new Set<string>();
    for (const courriel of [LISTED, 'avec-compte@exemple.fr', 'personne@exemple.fr', ...often]) {
      const { status, headers, text } = await app.ask(courriel);
      const same = Object.entries(headers).filter(([name]) => !/^(date|x-ratelimit-.*)$/.test(name));
      answers.add(JSON.stringify([status, same, text]));
    }
    expect([...answers]).toHaveLength(1);
    expect((await app.mail(3 + LINKS_PER_MAILBOX)).to).toBe('souvent@exemple.fr');
  });

  it.each([
    '',
    'claire',
    'claire@exemple',
    'a@exemple.fr,b@exemple.fr',
    'a@exemple.fr\r\nBcc: b@exemple.fr',
    'a@exemple.fr\n',
    '\u0000a@exemple.fr',
    'a\u200b@exemple.fr',
    'Claire <a@exemple.fr>',
    '"a b"@exemple.fr',
    `${'a'.repeat(250)}@exemple.fr`,
  ])('une adresse mal écrite, ou qui porterait un autre en-tête, est refusée : %j', async (courriel) => {
    const { status, body } = await app.ask(courriel);
    expect([status, body.issues[0].field]).toEqual([400, 'body.courriel']);
    await sent(app);
    expect(app.mails).toEqual([]);
  });
});

describe('Les demandes sont bornées', () => {
  it('par réseau, en le disant', async () => {
    const from = '2001:db8:1:aa00::1';
    for (let index = 0; index < LINKS_PER_NETWORK; index++) await app.ask(`n${index}@exemple.fr`, from);
    const body = { courriel: 'n@exemple.fr' };
    const problem = await app.problem(askSignInLink, { body, from: '2001:db8:1:aaff::2' });
    expect(problem).toMatchObject({ status: 429, type: 'urn:baguette:too-many-requests' });
    expect(problem.detail).toMatch(/^20 liens au plus par heure/);
    app.moveTo(HOUR_MS);
    expect((await app.ask('n@exemple.fr', from)).status).toBe(200);
  });

  it('10 000 demandes : pas plus de courriels ni de lignes que les bornes', async () => {
    app.moveTo(2 * HOUR_MS);
    await app.link();
    const before = await app.count('sign_in_link');
    const asking = app.app.get(AskSignInLink, { strict: false });
    for (let index = 0; index < 5000; index++)
      asking.run('victime@exemple.fr', `10.${index >> 8}.${index & 255}.9`);
    let refusals = 0;
    for (let index = 0; index < 5000; index++) {
      try {
        asking.run(`flot${index}@exemple.fr`, '203.0.113.9');
      } catch {
        refusals += 1;
      }
    }
    await sent(app);
    expect(refusals).toBe(5000 - LINKS_PER_NETWORK);
    expect(app.mails).toHaveLength(1 + LINKS_PER_MAILBOX + LINKS_PER_NETWORK);
    expect((await app.count('sign_in_link')) - before).toBe(LINKS_PER_MAILBOX + LINKS_PER_NETWORK);
  });
});
