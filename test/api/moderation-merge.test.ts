import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishListing, readEdition, readMyListings, undoRevision } from '#api/contract/editing.contract';
import { readMembers } from '#api/contract/members.contract';
import { mergeListings, takeBack, tellApart } from '#api/contract/moderation.contract';
import { sendReport } from '#api/contract/reports.contract';
import {
  ELSEWHERE,
  KEPT,
  KEPT_MAILBOX,
  openModerationApp,
  OTHER,
  OTHER_MAILBOX,
} from '#test/support/moderation-app';
import { service, structure } from '#test/support/listings';
import type { ModerationApp } from '#test/support/moderation-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

/** All that is stored of a listing and its services, but what grows with each publication. */
const stored = (id: string) =>
  app.rows(
    `SELECT to_jsonb(t) - 'version' - 'position' AS structure,
       (SELECT jsonb_agg(to_jsonb(v) - 'position' ORDER BY v.id) FROM service v WHERE v.structure_id = t.id) AS services
     FROM structure t WHERE t.id = $1`,
    [id],
  );

describe('Deux fiches d’une même structure', () => {
  it('se voient dès l’import, avec leurs raisons ; ni ailleurs, ni une fois distinguées', async () => {
    const [found] = await app.queue();
    expect(found).toMatchObject({
      kind: 'duplicate',
      pair: { a: { id: KEPT }, b: { id: OTHER, services: ['Aide en ligne', 'Atelier numérique'] } },
    });
    expect(found?.kind === 'duplicate' && found.pair.reasons).toEqual([
      'same-name',
      'same-phone',
      'same-address',
      'near',
    ]);
    expect(await app.queue(app.elsewhere)).toEqual([]);
    expect(await app.queue(app.administrator)).toHaveLength(1);
    const body = { a: OTHER, b: KEPT };
    const { decision } = await app.ok(tellApart, { body, as: app.moderator });
    expect(await app.queue()).toEqual([]);
    await app.says({ description: 'La source a changé' });
    expect(await app.queue()).toEqual([]);
    await app.takeBack(decision);
    expect(await app.queue()).toHaveLength(1);
  });

  it('une publication qui les éloigne les retire de la file, une qui les rapproche les y met', async () => {
    const publish = (values: object, base_version: number) =>
      app.ok(publishListing, {
        params: { id: KEPT },
        body: { base_version, structure: values },
        as: app.keeper,
      });
    await publish({ nom: 'Bus France services de la Combe' }, 1);
    expect(await app.queue(app.moderator, 'duplicate')).toEqual([]);
    await publish({ nom: 'Entraide des Hauts' }, 2);
    expect(await app.queue(app.moderator, 'duplicate')).toHaveLength(1);
  });

  it('réunies : ce que l’une ne dit pas vient de l’autre, services, réseaux, équipe et signalements la suivent', async () => {
    const colleague = await app.signIn(OTHER_MAILBOX);
    await app.ok(sendReport, { params: { id: OTHER }, body: { reason: 'moved' }, from: '192.0.2.1' });
    await app.ok(sendReport, { params: { id: KEPT }, body: { reason: 'moved' }, from: '192.0.2.2' });
    await app.merge();
    const kept = await app.listing(KEPT);
    expect(kept.structure).toMatchObject({
      nom: 'Entraide des Hauts de Chambéry',
      courriel: KEPT_MAILBOX,
      description: 'Une aide aux démarches, sans rendez-vous.',
      reseaux_porteurs: ['emmaus'],
      date_maj: '2026-11-12',
    });
    expect(kept.services.map(({ nom }) => nom)).toEqual(['Aide en ligne', 'Atelier numérique']);
    expect(kept.reports).toMatchObject([{ reason: 'moved', count: 2 }]);
    expect(kept.history.map(({ kind, origin }) => [kind, origin])).toEqual(
      expect.arrayContaining([
        ['merged', undefined],
        ['changed', 'ENTRAIDE DES HAUTS DE CHAMBERY'],
      ]),
    );
    const { listings } = await app.ok(readMyListings, { as: colleague });
    expect(listings.map(({ id }) => id)).toEqual([KEPT]);
    const { members } = await app.ok(readMembers, { params: { id: KEPT }, as: app.keeper });
    expect(members).toMatchObject([{ courriel: OTHER_MAILBOX, role: 'manager' }]);
    expect(await app.queue(app.moderator, 'duplicate')).toEqual([]);
  });

  it('l’ancienne adresse mène à la fiche gardée, aussi quand celle-ci est réunie à son tour', async () => {
    await app.merge();
    expect((await app.listing(OTHER)).structure.id).toBe(KEPT);
    const body = { kept: ELSEWHERE, merged: KEPT };
    const { decision } = await app.ok(mergeListings, { body, as: app.administrator });
    expect((await app.listing(OTHER)).structure.id).toBe(ELSEWHERE);
    await app.ok(takeBack, { params: { decision }, as: app.administrator });
    expect((await app.listing(OTHER)).structure.id).toBe(KEPT);
    expect((await app.listing(ELSEWHERE)).services).toHaveLength(1);
  });

  it('le champ choisi vient de l’autre, et sa source ne le reprend pas', async () => {
    await app.merge(['courriel', 'nom']);
    await app.says({}, { nom: 'Encore un autre nom' });
    expect((await app.listing(KEPT)).structure).toMatchObject({
      nom: 'ENTRAIDE DES HAUTS DE CHAMBERY',
      courriel: OTHER_MAILBOX,
    });
  });

  it('annulée : les deux comme avant ; pas deux fois', async () => {
    const before = [await stored(KEPT), await stored(OTHER)];
    await app.ok(sendReport, { params: { id: OTHER }, body: { reason: 'moved' }, from: '192.0.2.1' });
    await app.ok(sendReport, { params: { id: KEPT }, body: { reason: 'closed' }, from: '192.0.2.2' });
    const decision = await app.merge(['nom', 'courriel']);
    await app.takeBack(decision);
    expect([await stored(KEPT), await stored(OTHER)]).toEqual(before);
    expect((await app.listing(KEPT)).reports).toMatchObject([{ reason: 'closed', count: 1 }]);
    expect((await app.listing(OTHER)).reports).toMatchObject([{ reason: 'moved', count: 1 }]);
    expect(await app.rows('SELECT * FROM membership')).toEqual([]);
    expect(await app.queue(app.moderator, 'duplicate')).toHaveLength(1);
    const again = await app.problem(takeBack, { params: { decision }, as: app.moderator });
    expect(again).toMatchObject({ status: 409 });
  });

  it('n’est plus annulée une fois la fiche modifiée ; ni à moitié, par l’histoire de la fiche', async () => {
    const decision = await app.merge();
    const { revisions } = await app.ok(readEdition, { params: { id: KEPT }, as: app.moderator });
    const params = { id: KEPT, revision: revisions[0]!.id };
    expect(revisions[0]).toMatchObject({ kind: 'merge', version: 2 });
    expect(await app.problem(undoRevision, { params, as: app.moderator })).toMatchObject({ status: 409 });
    const body = { base_version: 2, structure: { precisions: 'Sonnez' } };
    await app.ok(publishListing, { params: { id: KEPT }, body, as: app.keeper });
    const late = await app.problem(takeBack, { params: { decision }, as: app.moderator });
    expect(late).toMatchObject({ status: 409, detail: expect.stringContaining('modifiée depuis') });
    expect((await app.listing(OTHER)).structure.id).toBe(KEPT);
  });

  it('un import qui la nomme encore ne la fait pas revenir ; ses services suivent leur source sur la fiche gardée', async () => {
    await app.merge();
    await app.says({ nom: 'Un nouveau nom', description: 'Autre chose' });
    const kept = await app.listing(OTHER);
    expect(kept.structure).toMatchObject({ id: KEPT, nom: 'Entraide des Hauts de Chambéry' });
    expect(kept.services.map(({ nom }) => nom)).toEqual(['Aide en ligne', 'Atelier numérique']);
    const [row] = await app.rows('SELECT gone_at IS NOT NULL AS gone FROM structure WHERE id = $1', [OTHER]);
    expect(row).toEqual({ gone: true });
  });

  it('quand la source de la fiche gardée ne la nomme plus, l’autre revient par la sienne', async () => {
    await app.merge();
    const other = { id: OTHER, source: 'other' };
    await app.rows('UPDATE structure SET gone_at = now() WHERE id = $1', [KEPT]);
    await app.list([structure(other)], [service({ id: `${OTHER}-2`, structure_id: OTHER, source: 'other' })]);
    expect((await app.listing(OTHER)).structure).toMatchObject({ id: OTHER, gone_at: null });
    expect((await app.listing(OTHER)).services.map(({ id }) => id)).toEqual([`${OTHER}-2`]);
  });

  it('pas par qui ne modère pas les deux, pas avec elle-même, pas en nommant quelqu’un', async () => {
    const body = { kept: KEPT, merged: OTHER };
    for (const as of [app.elsewhere, app.keeper]) {
      expect(await app.problem(mergeListings, { body, as })).toMatchObject({ status: 403 });
      expect(await app.problem(tellApart, { body: { a: KEPT, b: OTHER }, as })).toMatchObject({
        status: 404,
      });
    }
    const across = { kept: KEPT, merged: ELSEWHERE };
    expect(await app.problem(mergeListings, { body: across, as: app.moderator })).toMatchObject({
      status: 403,
    });
    const named = { ...body, reason: 'Vu avec Mme Dupont au 06 12 34 56 78' };
    const refused = await app.problem(mergeListings, { body: named, as: app.moderator });
    expect(refused.issues).toMatchObject([{ field: 'body.reason' }]);
    expect((await app.listing(OTHER)).structure.id).toBe(OTHER);
  });
});
