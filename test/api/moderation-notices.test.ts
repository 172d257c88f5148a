import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimListing } from '#api/contract/members.contract';
import { answerReports, chooseNotices, readNotices } from '#api/contract/moderation.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { sendReport } from '#api/contract/reports.contract';
import { DayTasks } from '#api/jobs/day-tasks';
import { KEPT, openModerationApp, OTHER } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';
import { NOW, OPERATOR_TOKEN } from '#test/support/test-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.rows('TRUNCATE moderation_notice, returned_mailbox');
  await app.restart();
  // The possible duplicate of every test is as old as the rest: told apart, nothing waits.
  await app.rows('UPDATE duplicate SET told_apart = true');
});

/** The run of a day so many days later; gives to whom it wrote. */
async function morning(days: number): Promise<string[]> {
  app.now = new Date(NOW.getTime() + days * 86_400_000);
  app.mails.length = 0;
  await app.app.get(DayTasks, { strict: false }).run();
  return app.mails.map(({ to }) => to).toSorted();
}

const report = (id: string, from: string) =>
  app.ok(sendReport, { params: { id }, body: { reason: 'other', text: 'La porte est murée' }, from });

const BOTH = ['administration@exemple.fr', 'moderation-73@exemple.fr'];

describe('Qui modère apprend que quelque chose attend', () => {
  it('le lendemain, une fois : combien, et rien de quoi ; pas dans un autre territoire', async () => {
    await report(KEPT, '192.0.2.1');
    await report(KEPT, '192.0.2.2');
    await report(OTHER, '192.0.2.3');
    expect(await morning(0)).toEqual([]);
    expect(await morning(1)).toEqual(BOTH);
    const [mail] = app.mails;
    expect(mail?.subject).toBe('Modération\u00a0: 2\u00a0choses attendent une réponse');
    expect(mail?.link).toMatch(/\/moderation$/);
    expect(mail!.text + mail!.html).not.toMatch(/murée|Entraide/i);
    expect(await morning(1)).toEqual([]);
    expect(await morning(2)).toEqual([]);
  });

  it('de nouveau quand autre chose vient, même le jour du courriel ; pas de ce qui est répondu', async () => {
    await report(KEPT, '192.0.2.1');
    await morning(1);
    const body = { claimer: 'La direction', message: 'Notre boîte a changé' };
    const stranger = await app.signIn('direction@ailleurs.example');
    await app.ok(claimListing, { params: { id: OTHER }, body, as: stranger });
    expect(await morning(2)).toEqual(BOTH);
    expect(app.mails[0]?.subject).toBe('Modération\u00a0: une chose attend une réponse');
    await report(OTHER, '192.0.2.4');
    await app.ok(answerReports, { params: { id: OTHER }, body: { answer: 'right' }, as: app.moderator });
    expect(await morning(3)).toEqual([]);
  });

  it('les doublons trouvés aussi ; jamais qui ne modère rien', async () => {
    await app.rows('UPDATE duplicate SET told_apart = false, found_on = $1', ['2026-11-24']);
    expect(await morning(1)).toEqual(BOTH);
  });

  it('sauf qui ne le veut plus, ou dont les courriels reviennent', async () => {
    await report(KEPT, '192.0.2.1');
    expect(await app.ok(readNotices, { as: app.moderator })).toEqual({ refused: false });
    const chosen = await app.ok(chooseNotices, { body: { refused: true }, as: app.moderator });
    expect(chosen).toEqual({ refused: true });
    await app.rows(
      `INSERT INTO returned_mailbox VALUES (mailbox_hash('administration@exemple.fr'), '2026-11-01')`,
    );
    expect(await morning(1)).toEqual([]);
    await app.ok(chooseNotices, { body: { refused: false }, as: app.moderator });
    expect(await morning(2)).toEqual(['moderation-73@exemple.fr']);
  });

  it('qui reçoit le droit apprend ce qui attendait déjà', async () => {
    await report(KEPT, '192.0.2.1');
    await morning(1);
    const moderates = { kind: 'epci' as const, code: '200069110' };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body: { courriel: 'nouvelle@exemple.fr', moderates } });
    expect(await morning(2)).toEqual(['nouvelle@exemple.fr']);
    await app.rows(
      `DELETE FROM moderation m USING account a WHERE a.id = m.account_id AND a.courriel = 'nouvelle@exemple.fr'`,
    );
  });
});
