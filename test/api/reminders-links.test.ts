import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as editing from '#api/contract/editing.contract';
import * as contract from '#api/contract/reminders.contract';
import { HOUSE, MAILBOX, OLD, openRemindingApp, tokenIn } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';

let app: RemindingApp;

beforeAll(async () => {
  app = await openRemindingApp();
});

beforeEach(() => app.restart());

afterAll(() => app?.close());

const dateOf = async () =>
  (await app.query(`SELECT date_maj::text AS day FROM structure WHERE id = $1`, [HOUSE]))[0]?.day;

describe('Le lien du courriel', () => {
  it('lu, il ne change rien ; un appui rend la fiche fraîche, sans connexion, au nom de la boîte', async () => {
    const token = tokenIn((await app.remindOne()).link);
    const read = await app.ok(contract.readReminder, { body: { token } });
    expect(read).toMatchObject({
      only_stop: false,
      listings: [{ id: HOUSE, freshness: 'stale', refused: false }],
    });
    expect(await dateOf()).toBe(OLD);
    expect(await app.query('SELECT 1 FROM account')).toEqual([]);
    const confirmed = await app.ok(contract.confirmByReminder, { body: { token, structure_id: HOUSE } });
    expect(confirmed).toEqual({ version: 2, date_maj: '2026-11-24' });
    expect(await dateOf()).toBe('2026-11-24');
    const as = await app.signIn(MAILBOX);
    const edition = await app.ok(editing.readEdition, { params: { id: HOUSE }, as });
    expect(edition.revisions).toMatchObject([{ kind: 'confirmation', by: MAILBOX }]);
  });

  it('aucune adresse de l’API ne fait rien par une simple visite', async () => {
    const mail = await app.remindOne();
    const { getHttpServer } = app.app;
    const { default: request } = await import('supertest');
    const paths = [
      mail.headers?.['List-Unsubscribe']?.slice(1, -1).replace('https://baguette.example', '') ?? '',
      `/api/reminders/confirmations?token=${tokenIn(mail.link)}`,
      `/api/reminders/refusals?token=${tokenIn(mail.link)}`,
    ];
    for (const path of paths) expect((await request(getHttpServer.call(app.app)).get(path)).status).toBe(404);
    expect(await dateOf()).toBe(OLD);
    expect(await app.query('SELECT 1 FROM reminder_refusal')).toEqual([]);
  });

  it.each([
    ['altéré', (token: string) => token.replace(/.{5}$/, 'AAAAA'), 'pas entier'],
    [
      'au nom d’un autre rappel',
      (token: string) => token.replace(/[\da-f]{12}\./, '0123456789ab.'),
      'pas entier',
    ],
    [
      'prolongé',
      (token: string) => token.replace(/\.(\d{10})\./, (_, until) => `.${Number(until) + 9_999}.`),
      'pas entier',
    ],
    ['passé à un autre usage', (token: string) => token.replace('keep', 'stop'), 'pas entier'],
    ['vide', () => '', 'pas entier'],
  ])('%s, il ne sert à rien', async (_, change, words) => {
    const token = change(tokenIn((await app.remindOne()).link));
    const body = { token, structure_id: HOUSE };
    const problem = await app.problem(contract.confirmByReminder, { body });
    expect(problem).toMatchObject({ status: 410, detail: expect.stringContaining(words) });
    expect(await dateOf()).toBe(OLD);
  });

  it('il sert soixante jours, à la seconde près', async () => {
    const token = tokenIn((await app.remindOne()).link);
    const end_ms = app.now.getTime() + 60 * 86_400_000;
    app.now = new Date(end_ms - 1_000);
    await app.ok(contract.readReminder, { body: { token } });
    app.now = new Date(end_ms);
    const problem = await app.problem(contract.readReminder, { body: { token } });
    expect(problem).toMatchObject({ type: 'urn:baguette:link-over', detail: 'Ce lien a plus de 60 jours.' });
  });

  it('pour une autre fiche, pour une fiche retirée, pour une boîte qui n’est plus la sienne : non', async () => {
    await app.restart([{ id: HOUSE }, { id: 'invented--other', courriel: 'accueil@ailleurs.example' }]);
    const mails = await app.remind();
    const token = tokenIn(mails.find(({ to }) => to === MAILBOX)?.link ?? '');
    const confirm = (structure_id: string) =>
      app.problem(contract.confirmByReminder, { body: { token, structure_id } });
    expect(await confirm('invented--other')).toMatchObject({ status: 404 });
    await app.query(`UPDATE structure SET courriel = 'nouveau@maison.example' WHERE id = $1`, [HOUSE]);
    expect(await confirm(HOUSE)).toMatchObject({
      status: 410,
      detail: expect.stringContaining('n’est plus'),
    });
    await app.query(`UPDATE structure SET courriel = $2, gone_at = now() WHERE id = $1`, [HOUSE, MAILBOX]);
    expect(await confirm(HOUSE)).toMatchObject({ status: 410 });
  });

  it('de plusieurs fiches, il sert encore à celles qui restent', async () => {
    await app.restart(['a', 'b'].map((id) => ({ id: `invented--${id}` })));
    const token = tokenIn((await app.remindOne()).link);
    await app.query(`UPDATE structure SET courriel = 'nouveau@maison.example' WHERE id = 'invented--a'`);
    const confirm = (structure_id: string) => ({ body: { token, structure_id } });
    expect((await app.problem(contract.confirmByReminder, confirm('invented--a'))).status).toBe(403);
    await app.ok(contract.confirmByReminder, confirm('invented--b'));
  });

  it('d’une personne qui ne tient plus la fiche, il ne confirme rien', async () => {
    await app.signIn('edite@exemple.fr');
    await app.query(`INSERT INTO membership SELECT id, $1, 'editor' FROM account`, [HOUSE]);
    const token = tokenIn((await app.remindOne()).link);
    await app.query('DELETE FROM membership');
    const problem = await app.problem(contract.confirmByReminder, { body: { token, structure_id: HOUSE } });
    expect(problem.status).toBe(403);
    expect(await dateOf()).toBe(OLD);
  });
});
