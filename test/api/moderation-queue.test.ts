import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeListing, publishListing } from '#api/contract/editing.contract';
import { claimListing } from '#api/contract/members.contract';
import { answerChange, answerReports, readQueue } from '#api/contract/moderation.contract';
import { sendReport } from '#api/contract/reports.contract';
import { structure } from '#test/support/listings';
import { ELSEWHERE, KEPT, KEPT_MAILBOX, openModerationApp, OTHER } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';
import { NOW } from '#test/support/test-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

const report = (from: string, id = KEPT) =>
  app.ok(sendReport, { params: { id }, body: { reason: 'no-answer' }, from });

const reportThrice = async () => {
  for (const digit of [1, 2, 3]) await report(`192.0.2.${digit}`);
};

const answer = async (said: 'right' | 'closed' | 'asked', reason: string | null = null) =>
  (await app.ok(answerReports, { params: { id: KEPT }, body: { answer: said, reason }, as: app.moderator }))
    .decision;

const TAKEN_OVER = { telephone: '04 79 00 00 99', courriel: 'contact@ailleurs.example' };

const publish = (values: object, base_version = 1, as = app.keeper) =>
  app.ok(publishListing, { params: { id: KEPT }, body: { base_version, structure: values }, as });

const judge = async (said: 'keep' | 'undo') => {
  const [first] = await app.queue(app.moderator, 'change');
  const revision = first?.kind === 'change' ? first.change.revision : '';
  const call = { params: { revision }, body: { answer: said }, as: app.moderator };
  return (await app.ok(answerChange, call)).decision;
};

describe('La file', () => {
  it('chaque chose à sa place, la plus grave d’abord, comptée ; rien d’un autre territoire', async () => {
    await reportThrice();
    await report('192.0.2.4', OTHER);
    await report('192.0.2.4', ELSEWHERE);
    const claim = { claimer: 'La direction', message: 'Notre boîte a changé' };
    const stranger = await app.signIn('direction@ailleurs.example');
    await app.ok(claimListing, { params: { id: OTHER }, body: claim, as: stranger });
    const other = {
      base_version: 1,
      structure: { telephone: '04 79 00 00 98', courriel: 'x@ailleurs.example' },
    };
    await app.rows(
      `INSERT INTO membership SELECT id, $1, 'manager' FROM account WHERE courriel = 'direction@ailleurs.example'`,
      [OTHER],
    );
    app.now = new Date(NOW.getTime() - 1000);
    await app.ok(publishListing, { params: { id: OTHER }, body: other, as: stranger });
    app.now = NOW;
    await report('192.0.2.5', OTHER);
    const { counts, items } = await app.ok(readQueue, { as: app.moderator });
    expect(items.map(({ kind }) => kind)).toEqual(['change', 'marked', 'claim', 'report', 'duplicate']);
    expect(counts).toEqual({ change: 1, marked: 1, claim: 1, report: 1, duplicate: 1 });
    const theirs = await app.queue(app.elsewhere);
    expect(theirs).toMatchObject([{ kind: 'report', reported: { structure_id: ELSEWHERE } }]);
    expect(await app.queue(app.administrator)).toHaveLength(6);
    expect(await app.queue(app.keeper)).toEqual([]);
    expect(await app.queue(app.moderator, 'marked')).toHaveLength(1);
  });

  it('par pages : la dernière n’oublie et ne répète rien', async () => {
    const alike = Array.from({ length: 7 }, (_, index) =>
      structure({ id: `invented--${index}`, nom: 'Le Relais des Combes', telephone: '+33479000077' }),
    );
    await app.list(alike, []);
    const seen = new Set<string>();
    for (const page of [1, 2]) {
      const { items, pages, counts } = await app.ok(readQueue, { query: { page }, as: app.moderator });
      expect([pages, counts.duplicate, items.length]).toEqual([2, 21, page === 1 ? 20 : 1]);
      for (const item of items)
        if (item.kind === 'duplicate') seen.add(`${item.pair.a.id} ${item.pair.b.id}`);
    }
    expect(seen.size).toBe(21);
  });
});

describe('Une fiche signalée', () => {
  it('est juste : ses signalements sont répondus, puis reviennent si la réponse est annulée', async () => {
    await reportThrice();
    const decision = await answer('right');
    expect(await app.queue(app.moderator, 'marked')).toEqual([]);
    expect((await app.listing(KEPT)).reports).toEqual([]);
    expect((await app.listing(KEPT)).structure.date_maj).toBe('2026-11-12');
    const call = { params: { id: KEPT }, body: { answer: 'right' as const }, as: app.moderator };
    expect(await app.problem(answerReports, call)).toMatchObject({ status: 404 });
    await app.takeBack(decision);
    expect((await app.listing(KEPT)).reports).toMatchObject([{ count: 3, marked: true }]);
  });

  it('est fermée : retirée, aussi après un import qui dit la même chose, jusqu’à ce que sa source dise autre chose', async () => {
    await reportThrice();
    await answer('closed', 'Fermée depuis l’été');
    const gone = async () => (await app.listing(KEPT)).structure.gone_at !== null;
    expect(await gone()).toBe(true);
    await app.says();
    expect(await gone()).toBe(true);
    await app.says({}, { nom: 'Entraide, nouvelle adresse', adresse: '4 quai Neuf' });
    expect(await gone()).toBe(false);
    expect((await app.listing(KEPT)).services).toHaveLength(1);
  });

  it('était ouverte après tout : elle revient avec ses services et ses signalements', async () => {
    await reportThrice();
    const decision = await answer('closed');
    expect(await app.queue(app.moderator, 'marked')).toEqual([]);
    await app.takeBack(decision);
    expect((await app.listing(KEPT)).structure.gone_at).toBeNull();
    expect((await app.listing(KEPT)).services).toHaveLength(1);
    expect(await app.queue(app.moderator, 'marked')).toHaveLength(1);
  });

  it('demandée à la structure : elle attend toujours, et cela se voit', async () => {
    await reportThrice();
    const decision = await answer('asked');
    const asked = async () => {
      const [first] = await app.queue(app.moderator, 'marked');
      return first?.kind === 'marked' && first.reported.asked_on;
    };
    expect(await asked()).toBe('2026-11-24');
    await app.takeBack(decision);
    expect(await asked()).toBeNull();
  });

  it('n’est pas répondue d’ailleurs, ni en nommant quelqu’un', async () => {
    await reportThrice();
    const call = { params: { id: KEPT }, body: { answer: 'closed' as const } };
    for (const as of [app.elsewhere, app.keeper]) {
      expect(await app.problem(answerReports, { ...call, as })).toMatchObject({ status: 404 });
    }
    const body = { answer: 'closed', reason: 'Appelé M. Martin, 06 12 34 56 78' };
    const named = await app.problem(answerReports, { params: { id: KEPT }, body, as: app.moderator });
    expect(named).toMatchObject({ status: 400, issues: [{ field: 'body.reason' }] });
    expect(await app.rows('SELECT 1 FROM decision')).toEqual([]);
  });
});

describe('Une publication suspecte', () => {
  it('se voit avec ce qui était et ce qui est ; gardée, elle n’est plus montrée', async () => {
    await publish(TAKEN_OVER);
    const [first] = await app.queue(app.moderator, 'change');
    expect(first).toMatchObject({
      change: {
        structure_id: KEPT,
        by: KEPT_MAILBOX,
        reasons: ['contacts-replaced'],
        changes: [
          { unit: 'telephone', before: { telephone: '+33479000012' }, after: { telephone: '+33479000099' } },
          { unit: 'courriel', before: { courriel: KEPT_MAILBOX } },
        ],
      },
    });
    const decision = await judge('keep');
    expect(await app.queue(app.moderator, 'change')).toEqual([]);
    expect((await app.listing(KEPT)).structure.courriel).toBe('contact@ailleurs.example');
    await app.takeBack(decision);
    expect(await app.queue(app.moderator, 'change')).toHaveLength(1);
  });

  it('est défaite ; puis rétablie si cette réponse est annulée', async () => {
    await publish(TAKEN_OVER);
    const decision = await judge('undo');
    expect((await app.listing(KEPT)).structure).toMatchObject({
      telephone: '+33479000012',
      courriel: KEPT_MAILBOX,
    });
    expect(await app.queue(app.moderator, 'change')).toEqual([]);
    await app.takeBack(decision);
    expect((await app.listing(KEPT)).structure.telephone).toBe('+33479000099');
    expect(await app.queue(app.moderator, 'change')).toEqual([]);
  });

  it('n’est pas défaite par-dessus un changement plus récent', async () => {
    await publish(TAKEN_OVER);
    app.now = new Date(NOW.getTime() + 60_000);
    await publish({ telephone: '04 79 00 00 55' }, 2);
    const [first] = await app.queue(app.moderator, 'change');
    const revision = first?.kind === 'change' ? first.change.revision : '';
    const call = { params: { revision }, body: { answer: 'undo' }, as: app.moderator };
    expect(await app.problem(answerChange, call)).toMatchObject({ status: 409 });
    expect(await app.problem(answerChange, { ...call, as: app.elsewhere })).toMatchObject({ status: 404 });
    expect((await app.listing(KEPT)).structure.telephone).toBe('+33479000055');
  });

  it('ni par la modération du territoire, ni sans rien remplacer', async () => {
    await publish({ nom: 'Tout autre chose' }, 1, app.moderator);
    await publish({ precisions: 'Sonnez deux fois' }, 2);
    expect(await app.queue(app.moderator, 'change')).toEqual([]);
  });

  it('dix fiches en une heure : toutes se regardent', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `invented--masse-${index}`);
    const communes = [
      '73065',
      '73008',
      '73011',
      '73034',
      '73054',
      '73063',
      '73173',
      '73179',
      '73222',
      '73257',
    ];
    await app.list(
      ids.map((id, index) => structure({ id, courriel: KEPT_MAILBOX, code_insee: communes[index]! })),
      [],
    );
    for (const [index, id] of ids.entries()) {
      const body = { base_version: 1, structure: { precisions: 'Fermé en août' } };
      await app.ok(publishListing, { params: { id }, body, as: app.keeper });
      const { counts } = await app.ok(readQueue, { as: app.moderator });
      expect(counts.change).toBe(index < 9 ? 0 : 10);
    }
    // Closing the listing takes nothing away from what moderators look at.
    await app.ok(closeListing, { params: { id: ids[0]! }, body: { base_version: 2 }, as: app.keeper });
    expect((await app.ok(readQueue, { as: app.moderator })).counts.change).toBe(11);
  });
});
