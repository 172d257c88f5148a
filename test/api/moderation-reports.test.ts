import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerReports } from '#api/contract/moderation.contract';
import { sendReport } from '#api/contract/reports.contract';
import { KEPT, KEPT_MAILBOX, openModerationApp } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';
import { NOW } from '#test/support/test-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

const TEXT = 'La porte est murée depuis mardi';

beforeEach(async () => {
  await app.rows('TRUNCATE returned_mailbox, reminder_refusal');
  await app.restart();
  await app.ok(sendReport, {
    params: { id: KEPT },
    body: { reason: 'other', text: TEXT },
    from: '192.0.2.1',
  });
  app.mails.length = 0;
});

const answer = (said: 'right' | 'closed' | 'asked') => ({
  params: { id: KEPT },
  body: { answer: said },
  as: app.moderator,
});
const ask = async () => (await app.ok(answerReports, answer('asked'))).written;
const tomorrow = () => {
  app.now = new Date(NOW.getTime() + 86_400_000);
};

describe('« Demander à la structure »', () => {
  it('lui écrit, avec l’adresse de sa fiche, sans un mot de qui signale', async () => {
    expect(await ask()).toBe('now');
    const mail = await app.mail(1);
    expect(mail).toMatchObject({
      to: KEPT_MAILBOX,
      link: expect.stringMatching(/\/partenaires\/invented--entraide$/),
    });
    expect(mail.text).toContain('/mes-fiches/invented--entraide');
    expect(mail.text + mail.html).not.toContain('murée');
  });

  it('une fois par fiche et par jour, aussi quand la réponse est annulée', async () => {
    const { decision } = await app.ok(answerReports, answer('asked'));
    await app.takeBack(decision);
    expect(await ask()).toBe('earlier');
    expect(app.mails).toHaveLength(1);
    tomorrow();
    expect(await ask()).toBe('now');
    expect(app.mails).toHaveLength(2);
  });

  it('à chacun de ceux qui la tiennent', async () => {
    await app.signIn('edite@entraide.example');
    await app.rows(
      `INSERT INTO membership SELECT id, $1, 'editor' FROM account WHERE courriel = 'edite@entraide.example'`,
      [KEPT],
    );
    expect(await ask()).toBe('now');
    expect(app.mails.map(({ to }) => to).toSorted()).toEqual([KEPT_MAILBOX, 'edite@entraide.example']);
  });

  it.each([
    ['revient', `INSERT INTO returned_mailbox VALUES (mailbox_hash($1), '2026-11-01')`, [KEPT_MAILBOX]],
    [
      'ne veut plus de courriel d’elle',
      'INSERT INTO reminder_refusal VALUES ($2, mailbox_hash($1))',
      [KEPT_MAILBOX, KEPT],
    ],
  ])('personne à qui écrire quand sa boîte %s : la file le dit', async (_, statement, parameters) => {
    await app.rows(statement, parameters);
    const [item] = await app.queue(app.moderator, 'report');
    expect(item).toMatchObject({ reported: { mail_returns: statement.includes('returned_mailbox') } });
    expect(await ask()).toBe('nobody');
    expect(app.mails).toEqual([]);
  });
});

describe('Deux réponses au même moment', () => {
  it('une seule vaut : la fiche n’est pas à la fois juste et retirée', async () => {
    const settled = await Promise.allSettled([
      app.ok(answerReports, answer('right')),
      app.ok(answerReports, answer('closed')),
    ]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await app.rows('SELECT kind FROM decision')).toHaveLength(1);
  });
});

describe('Une fiche retirée dont l’adresse était masquée', () => {
  it('ne revient pas par un import qui redit la même chose ; elle revient quand sa source dit autre chose', async () => {
    await app.ok(answerReports, answer('closed'));
    // What hiding an address leaves: nothing of what the source had said.
    await app.rows(`UPDATE structure SET fingerprint = '' WHERE id = $1`, [KEPT]);
    const gone = async () => (await app.listing(KEPT)).structure.gone_at !== null;
    await app.says();
    expect(await gone()).toBe(true);
    await app.says();
    expect(await gone()).toBe(true);
    await app.says({}, { nom: 'Entraide, nouvelle adresse' });
    expect(await gone()).toBe(false);
  });
});
