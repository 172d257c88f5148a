import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishListing, readEdition, undoRevision } from '#api/contract/editing.contract';
import { readJournal } from '#api/contract/journal.contract';
import { answerClaim, claimListing } from '#api/contract/members.contract';
import { answerReports, takeBack } from '#api/contract/moderation.contract';
import { grantRight, removeAccount } from '#api/contract/operator-accounts.contract';
import { sendReport } from '#api/contract/reports.contract';
import { KEPT, openModerationApp } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.restart();
  await app.ok(sendReport, { params: { id: KEPT }, body: { reason: 'no-answer' }, from: '192.0.2.1' });
});

const answer = async (said: 'right' | 'asked', reason: string | null = null, as = app.moderator) =>
  (await app.ok(answerReports, { params: { id: KEPT }, body: { answer: said, reason }, as })).decision;

const journal = async (as = app.moderator) => (await app.ok(readJournal, { as })).entries;

describe('Le journal', () => {
  it('dit qui, quoi, de quelle fiche et pourquoi ; chaque territoire le sien', async () => {
    const decision = await answer('right', 'Vérifié par téléphone');
    await app.takeBack(decision);
    expect(await journal()).toMatchObject([
      { kind: 'taken-back', by: 'moderation-73@exemple.fr', structure_id: KEPT },
      {
        kind: 'reports-dismissed',
        by: 'moderation-73@exemple.fr',
        nom: 'Entraide des Hauts de Chambéry',
        reason: 'Vérifié par téléphone',
        undone: true,
      },
    ]);
    expect(await journal(app.elsewhere)).toEqual([]);
    expect(await journal(app.keeper)).toEqual([]);
    expect(await journal(app.administrator)).toHaveLength(2);
    const again = await app.problem(takeBack, { params: { decision }, as: app.moderator });
    expect(again).toMatchObject({ status: 409 });
  });

  it('les droits donnés aussi, et les demandes répondues', async () => {
    const moderates = { kind: 'departement' as const, code: '73' };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body: { courriel: 'nouvelle@exemple.fr', moderates } });
    const stranger = await app.signIn('direction@ailleurs.example');
    const claim = { claimer: 'La direction', message: 'Notre boîte a changé' };
    const { id } = await app.ok(claimListing, { params: { id: KEPT }, body: claim, as: stranger });
    const body = { accept: true, reason: 'Vérifié' };
    await app.ok(answerClaim, { params: { claim: id }, body, as: app.moderator });
    const entries = await journal();
    expect(entries.map(({ kind, by_whom, about }) => [kind, by_whom, about]).toSorted()).toEqual([
      ['claim-accepted', 'account', 'direction@ailleurs.example'],
      ['right-given', 'operator', 'nouvelle@exemple.fr'],
    ]);
    expect(await journal(app.elsewhere)).toEqual([]);
  });

  it('ce que la modération annule depuis la page d’une fiche aussi, pas ce que la structure annule', async () => {
    for (const as of [app.keeper, app.moderator]) {
      const { version } = await app.ok(readEdition, { params: { id: KEPT }, as: app.keeper });
      const body = { base_version: version, structure: { precisions: 'Sonnez deux fois' } };
      const published = await app.ok(publishListing, { params: { id: KEPT }, body, as: app.keeper });
      const revision = (published.published && published.revision) || '';
      await app.ok(undoRevision, { params: { id: KEPT, revision }, as });
    }
    expect(await journal()).toMatchObject([{ kind: 'change-undone', by: 'moderation-73@exemple.fr' }]);
  });

  it('ne garde rien de qui n’a plus de compte, et rien ne s’en efface', async () => {
    const courriel = 'partie@exemple.fr';
    const moderates = { kind: 'departement' as const, code: '73' };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body: { courriel, moderates } });
    const leaving = await app.signIn(courriel);
    await answer('asked', null, leaving);
    await app.ok(removeAccount, { token: OPERATOR_TOKEN, body: { courriel } });
    const entries = await journal(app.administrator);
    expect(JSON.stringify(entries)).not.toContain(courriel);
    expect(entries.find(({ kind }) => kind === 'structure-asked')).toMatchObject({
      by_whom: 'removed',
      by: null,
    });
    await expect(app.rows('DELETE FROM decision')).rejects.toThrow('only added to');
    await expect(app.rows(`UPDATE decision SET reason = 'autre'`)).rejects.toThrow('only added to');
  });
});
