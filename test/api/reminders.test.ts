import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as editing from '#api/contract/editing.contract';
import * as contract from '#api/contract/reminders.contract';
import { structure } from '#test/support/listings';
import { HOUSE, MAILBOX, OLD, openRemindingApp, tokenIn } from '#test/support/reminding-app';
import type { RemindingApp } from '#test/support/reminding-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

let app: RemindingApp;

beforeAll(async () => {
  app = await openRemindingApp();
});

beforeEach(() => app.restart());

afterAll(() => app?.close());

const at = (day: string) => {
  app.now = new Date(`${day}T09:30:00Z`);
};
const choose = async (period_months: 0 | 1 | 3 | 6 | 12) =>
  app.ok(contract.chooseReminders, {
    params: { id: HOUSE },
    body: { period_months },
    as: await app.signIn(MAILBOX),
  });
describe('À qui l’on écrit', () => {
  it('à la boîte de la fiche, une fois, six mois après la dernière confirmation ; puis six mois après', async () => {
    await app.restart([{ id: HOUSE, date_maj: '2026-08-31' }]);
    at('2027-02-27');
    expect(await app.remind()).toEqual([]);
    at('2027-02-28');
    expect(await app.remind()).toMatchObject([{ to: MAILBOX }]);
    expect(await app.remind()).toEqual([]);
    at('2027-08-27');
    expect(await app.remind()).toEqual([]);
    at('2027-08-28');
    expect(await app.remind()).toHaveLength(1);
  });

  it.each([
    [1, '2026-10-31', '2026-11-29', '2026-11-30'],
    [3, '2026-08-31', '2026-11-29', '2026-11-30'],
    [12, '2024-02-29', '2025-02-27', '2025-02-28'],
  ] as const)('tous les %i mois, si la structure le choisit', async (months, date_maj, before, day) => {
    await app.restart([{ id: HOUSE, date_maj }]);
    expect(await choose(months)).toMatchObject({ period_months: months });
    at(before);
    expect(await app.remind()).toEqual([]);
    at(day);
    expect(await app.remind()).toHaveLength(1);
  });

  it('six mois par défaut, jamais si la structure le choisit', async () => {
    const as = await app.signIn(MAILBOX);
    const read = await app.ok(contract.readReminderChoice, { params: { id: HOUSE }, as });
    expect(read).toEqual({ period_months: 6, reminded_on: null, mail_returns: false });
    await choose(0);
    expect(await app.remind()).toEqual([]);
  });

  it('un seul courriel pour toutes les fiches d’une boîte', async () => {
    await app.restart(['a', 'b', 'c'].map((id) => ({ id: `invented--${id}`, nom: `Maison ${id}` })));
    const mail = await app.remindOne();
    expect(mail.subject).toBe('Vos 3\u00a0fiches sont-elles encore justes\u202f?');
    expect(mail.text).toMatch(/Maison a[\s\S]*Maison b[\s\S]*Maison c/);
  });

  it('un second passage le même jour n’écrit pas deux fois à une boîte, même pour une autre fiche', async () => {
    expect(await app.remind()).toHaveLength(1);
    await app.list([structure({ id: 'invented--autre', courriel: MAILBOX, date_maj: OLD })], []);
    expect(await app.remind()).toEqual([]);
    app.now = new Date(app.now.getTime() + 86_400_000);
    expect(await app.remind()).toMatchObject([{ to: MAILBOX }]);
  });

  it('à ceux qui tiennent la fiche, et alors pas à sa boîte', async () => {
    await app.signIn('edite@exemple.fr');
    await app.query(`INSERT INTO membership SELECT id, $1, 'editor' FROM account`, [HOUSE]);
    expect(await app.remind()).toMatchObject([{ to: 'edite@exemple.fr' }]);
  });

  it('jamais à la boîte d’une personne, ni pour une fiche fictive, retirée ou sans boîte', async () => {
    await app.restart([
      { id: 'invented--person', courriel: 'marie.dupont@maison.example' },
      { id: 'invented--none', courriel: null },
      { id: 'invented--gone', courriel: 'accueil@partie.example' },
      { id: 'invented--fictional', courriel: 'accueil@fictive.example', source: 'fictional' },
    ]);
    await app.query(`UPDATE structure SET gone_at = now() WHERE id = 'invented--gone'`);
    await app.query(`UPDATE source SET fictional = true WHERE slug = 'fictional'`);
    expect(await app.remind()).toEqual([]);
    await app.query(`UPDATE source SET fictional = false`);
    expect(await app.remind()).toMatchObject([{ to: 'accueil@fictive.example' }]);
  });

  it('rien d’une fiche confirmée entre le passage et l’envoi', async () => {
    const as = await app.signIn(MAILBOX);
    await app.ok(contract.sendReminders, { token: OPERATOR_TOKEN });
    await app.ok(editing.confirmListing, { params: { id: HOUSE }, as });
    expect(await app.remind()).toEqual([]);
    expect(await app.states()).toEqual(['given-up']);
  });
});

describe('« Ne plus écrire »', () => {
  it('un appui, et plus rien ; « Reprendre », et tout revient', async () => {
    const token = tokenIn((await app.remindOne()).link);
    expect(await app.ok(contract.refuseReminders, { body: { token } })).toEqual({ refused: true });
    const read = await app.ok(contract.readReminder, { body: { token } });
    expect(read.listings).toMatchObject([{ refused: true }]);
    at('2027-06-01');
    expect(await app.remind()).toEqual([]);
    at('2026-11-25');
    await app.ok(contract.resumeReminders, { body: { token } });
    at('2027-06-01');
    expect(await app.remind()).toHaveLength(1);
  });

  it('le bouton du logiciel de courriel ne sert qu’à cela (RFC 8058)', async () => {
    const { headers } = await app.remindOne();
    expect(headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const jeton = tokenIn(headers?.['List-Unsubscribe'] ?? '');
    const problem = await app.problem(contract.confirmByReminder, {
      body: { token: jeton, structure_id: HOUSE },
    });
    expect(problem.detail).toBe('Ce lien ne sert qu’à ne plus recevoir de courriels.');
    const { default: request } = await import('supertest');
    const response = await request(app.app.getHttpServer())
      .post(`/api/reminders/unsubscription?jeton=${jeton}`)
      .type('form')
      .send('List-Unsubscribe=One-Click');
    expect(response.body).toEqual({ refused: true });
    at('2027-06-01');
    expect(await app.remind()).toEqual([]);
  });

  it('d’une boîte, les autres qui tiennent la fiche reçoivent toujours', async () => {
    for (const courriel of ['a@exemple.fr', 'b@exemple.fr']) await app.signIn(courriel);
    await app.query(`INSERT INTO membership SELECT id, $1, 'editor' FROM account`, [HOUSE]);
    const mine = (await app.remind()).find(({ to }) => to === 'a@exemple.fr');
    await app.ok(contract.refuseReminders, { body: { token: tokenIn(mine?.link ?? '') } });
    at('2027-06-01');
    expect((await app.remind()).map(({ to }) => to)).toEqual(['b@exemple.fr']);
  });
});

describe('Ce que l’on en garde', () => {
  it('ni la boîte aux lettres ni le secret d’un lien ne sont recopiés', async () => {
    const mail = await app.remindOne();
    for (const table of ['reminder', 'reminder_listing', 'reminder_refusal', 'returned_mailbox']) {
      const rows = JSON.stringify(await app.query(`SELECT * FROM ${table}`));
      expect(rows).not.toContain('maison.example');
      expect(rows).not.toContain(tokenIn(mail.link));
    }
    expect(app.journal.join('')).not.toMatch(/maison\.example|jeton=/);
  });

  it('un lien trop essayé depuis un réseau attend une heure', async () => {
    const ask = () => app.problem(contract.readReminder, { body: { token: 'x' }, from: '192.0.2.7' });
    for (let tries = 0; tries < 300; tries += 1) await ask();
    expect(await ask()).toMatchObject({ status: 429 });
  });
});
