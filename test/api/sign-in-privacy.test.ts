import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askSignInLink, readMe } from '#api/contract/accounts.contract';
import { LISTED, openSignInApp, sent } from '#test/support/sign-in-app';
import type { SignInApp } from '#test/support/sign-in-app';
import { cookieOf, openTestApp } from '#test/support/test-app';

let app: SignInApp;

beforeAll(async () => {
  app = await openSignInApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

/** How a secret may be written in a row: as it is, or its bytes in hexadecimal, as they are shown. */
const writings = (secret: string) => [
  secret,
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret, 'base64url').toString('hex'),
];

/** The tables of which some row, read as text, holds one of these. */
async function tablesHolding(patterns: string[]): Promise<string[]> {
  const { dataSource } = app.database;
  const tables = (await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )) as { name: string }[];
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = (await dataSource.query(
      `SELECT 1 FROM "${name}" t
       WHERE EXISTS (SELECT FROM unnest($1::text[]) AS pattern WHERE position(pattern IN t::text) > 0)`,
      [patterns],
    )) as unknown[];
    if (rows.length > 0) holding.push(`${name} ${rows.length}`);
  }
  return holding;
}

describe('Ce qui est gardé', () => {
  it('ni jeton ni boîte aux lettres au journal ; dans les tables, la seule boîte du compte', async () => {
    const courriel = 'zephirine@exemple.fr';
    const [unused, used] = [await app.link(courriel), await app.link(courriel)];
    expect(await tablesHolding(writings(courriel))).toEqual([]);
    const session = cookieOf((await app.arrive(used)).headers['set-cookie']).split('=')[1] ?? '';
    const journal = app.journal.join('');
    expect(journal).toContain('/api/sign-in/links');
    for (const secret of ['zephirine', unused, used, session]) expect(journal).not.toContain(secret);
    expect(await tablesHolding([courriel, unused, used, session].flatMap(writings))).toEqual(['account 1']);
  });

  it('les liens et les sessions passés sont détruits quand d’autres sont faits', async () => {
    await app.link();
    await app.signIn('durable@exemple.fr');
    expect([await app.count('sign_in_link'), await app.count('session')]).not.toContain(0);
    app.moveTo(31 * 86_400_000);
    await app.link();
    expect([await app.count('sign_in_link'), await app.count('session')]).toEqual([1, 0]);
  });
});

describe('Sans serveur de courriel', () => {
  it('en production, la connexion le dit en français, l’application aussi à son départ, et rien n’est écrit', async () => {
    const mute = await openTestApp({ NODE_ENV: 'production', LOG_LEVEL: 'warn' }, { mailer: 'own' });
    const problem = await mute.problem(askSignInLink, { body: { courriel: LISTED } });
    expect(problem).toMatchObject({ type: 'urn:baguette:no-mail', status: 503 });
    expect(problem.detail).toContain('n’envoie pas encore de courriels');
    expect(await mute.ok(readMe)).toEqual({ actor: null });
    await mute.close();
    expect(mute.journal.join('')).toContain('SMTP_URL, MAIL_FROM et PUBLIC_URL');
    expect(mute.journal.join('')).not.toMatch(/jeton|maison/);
  });

  it('en développement, le lien se lit au journal, sans dire à qui il va', async () => {
    const plain = await openTestApp({ LOG_LEVEL: 'warn' }, { mailer: 'own' });
    await plain.ok(askSignInLink, { body: { courriel: LISTED } });
    await sent(plain);
    expect(plain.journal.join('')).toMatch(/http:\/\/localhost:\d+\/connexion#jeton=[\w-]{43}/);
    expect(plain.journal.join('')).not.toContain(LISTED);
    await plain.close();
  });
});
