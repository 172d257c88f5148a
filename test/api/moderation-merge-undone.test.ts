import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMyListings } from '#api/contract/editing.contract';
import { addMember, answerClaim, claimListing, readMembers } from '#api/contract/members.contract';
import { mergeListings, takeBack } from '#api/contract/moderation.contract';
import { service, structure } from '#test/support/listings';
import { ELSEWHERE, KEPT, openModerationApp, OTHER } from '#test/support/moderation-app';
import type { ModerationApp } from '#test/support/moderation-app';

let app: ModerationApp;

beforeAll(async () => {
  app = await openModerationApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.rows('DELETE FROM service WHERE id = ANY ($1)', [[`${OTHER}-3`, `${KEPT}-9`]]);
  await app.restart();
});

const servicesOf = async (id: string) => (await app.listing(id)).services.map((each) => each.id).toSorted();

const HOUSE = { nom: 'Entraide des Hauts de Chambéry', adresse: '12 rue du Pré', telephone: '+33479000012' };

/** One source alone says what its house does now. */
const says = (id: string, services: number[]) => {
  const source = id === OTHER ? 'other' : 'invented';
  const others = source === 'invented' ? [structure({ id: ELSEWHERE })] : [];
  return app.list(
    [structure({ id, source, ...HOUSE }), ...others],
    services.map((rank) => service({ id: `${id}-${rank}`, structure_id: id, source })),
  );
};

describe('Les services, une fois la réunion annulée', () => {
  it('celui qui est venu pendant la réunion rentre aussitôt chez lui, sans attendre un import', async () => {
    const decision = await app.merge();
    await says(OTHER, [1, 2, 3]);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-1`, `${OTHER}-2`, `${OTHER}-3`]);
    await app.takeBack(decision);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-1`]);
    expect(await servicesOf(OTHER)).toEqual([`${OTHER}-1`, `${OTHER}-2`, `${OTHER}-3`]);
  });

  it('aussi à travers une seconde réunion, chacune annulée à son tour', async () => {
    const first = await app.merge();
    const body = { kept: ELSEWHERE, merged: KEPT };
    const { decision } = await app.ok(mergeListings, { body, as: app.administrator });
    await says(OTHER, [1, 2, 3]);
    expect(await servicesOf(ELSEWHERE)).toContain(`${OTHER}-3`);
    await app.ok(takeBack, { params: { decision }, as: app.administrator });
    expect(await servicesOf(KEPT)).toContain(`${OTHER}-3`);
    await app.takeBack(first);
    expect(await servicesOf(OTHER)).toEqual([`${OTHER}-1`, `${OTHER}-2`, `${OTHER}-3`]);
  });

  it('un service resté chez l’autre rentre au prochain import, même si sa source redit la même chose', async () => {
    await says(OTHER, [1, 2, 3]);
    await app.rows('UPDATE service SET structure_id = $1 WHERE id = $2', [KEPT, `${OTHER}-3`]);
    await says(OTHER, [1, 2, 3]);
    expect(await servicesOf(OTHER)).toEqual([`${OTHER}-1`, `${OTHER}-2`, `${OTHER}-3`]);
  });

  it('celui qui est parti ailleurs entre-temps y reste', async () => {
    const decision = await app.merge();
    await app.rows('UPDATE service SET structure_id = $1 WHERE id = $2', [ELSEWHERE, `${OTHER}-2`]);
    await app.takeBack(decision);
    expect(await servicesOf(ELSEWHERE)).toContain(`${OTHER}-2`);
  });
});

describe('Un service réuni avec un autre', () => {
  it('revient par sa propre source quand celle de l’autre ne le cite plus, puis rentre chez lui', async () => {
    const decision = await app.merge();
    await says(KEPT, [9]);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-9`, `${OTHER}-2`]);
    await says(OTHER, [1, 2]);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-9`, `${OTHER}-1`, `${OTHER}-2`]);
    await app.takeBack(decision);
    expect(await servicesOf(OTHER)).toEqual([`${OTHER}-1`, `${OTHER}-2`]);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-9`]);
  });

  it('aussi par le même import qui perd l’autre', async () => {
    await app.merge();
    await app.list(
      [structure({ id: KEPT, ...HOUSE }), structure({ id: OTHER, source: 'other', ...HOUSE })],
      [
        service({ id: `${KEPT}-9`, structure_id: KEPT }),
        service({ id: `${OTHER}-1`, structure_id: OTHER, source: 'other' }),
      ],
    );
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-9`, `${OTHER}-1`]);
  });

  it('reste avec lui tant que sa source le cite, et quand des personnes l’ont retiré', async () => {
    await app.merge();
    await says(OTHER, [1, 2]);
    expect(await servicesOf(KEPT)).toEqual([`${KEPT}-1`, `${OTHER}-2`]);
    await app.rows('UPDATE service SET withdrawn = true, gone_at = now() WHERE id = $1', [`${KEPT}-1`]);
    await says(OTHER, [1, 2]);
    expect(await servicesOf(KEPT)).toEqual([`${OTHER}-2`]);
  });
});

describe('L’équipe, une fois la réunion annulée', () => {
  const rolesOf = async (id: string) => {
    const { members } = await app.ok(readMembers, { params: { id }, as: app.moderator });
    return Object.fromEntries(members.map(({ courriel, role }) => [courriel, role]));
  };
  const member = async (courriel: string, id: string, role: 'editor' | 'manager') => {
    await app.signIn(courriel);
    await app.rows('INSERT INTO membership SELECT id, $2, $3 FROM account WHERE courriel = $1', [
      courriel,
      id,
      role,
    ]);
  };
  const claims = async (courriel: string, id: string) => {
    const body = { claimer: 'La direction', message: 'Notre boîte a changé' };
    return app.ok(claimListing, { params: { id }, body, as: await app.signIn(courriel) });
  };
  const accept = (claim: string) =>
    app.ok(answerClaim, {
      params: { claim },
      body: { accept: true, reason: 'Vérifié' },
      as: app.moderator,
    });

  it('une demande acceptée pendant la réunion vaut pour la fiche demandée, et pour elle seule', async () => {
    const claim = await claims('direction@entraide.example', OTHER);
    const decision = await app.merge();
    await accept(claim.id);
    expect(await rolesOf(KEPT)).toEqual({ 'direction@entraide.example': 'manager' });
    await app.takeBack(decision);
    expect(await rolesOf(KEPT)).toEqual({});
    expect(await rolesOf(OTHER)).toEqual({ 'direction@entraide.example': 'manager' });
    const { listings } = await app.ok(readMyListings, { as: await app.signIn('direction@entraide.example') });
    expect(listings.map(({ id }) => id)).toEqual([OTHER]);
  });

  it('qui en éditait déjà la fiche gardée l’édite encore, et n’y devient pas responsable', async () => {
    await member('edite@entraide.example', KEPT, 'editor');
    const claim = await claims('edite@entraide.example', OTHER);
    const decision = await app.merge();
    await accept(claim.id);
    await app.takeBack(decision);
    expect(await rolesOf(KEPT)).toEqual({ 'edite@entraide.example': 'editor' });
    expect(await rolesOf(OTHER)).toEqual({ 'edite@entraide.example': 'manager' });
  });

  it('un rôle donné depuis reste, comme une demande faite depuis à la fiche gardée ; ce que la réunion seule a donné s’en va', async () => {
    await member('promue@entraide.example', OTHER, 'editor');
    await member('venue@entraide.example', OTHER, 'editor');
    await member('montee@entraide.example', KEPT, 'editor');
    await member('montee@entraide.example', OTHER, 'manager');
    const decision = await app.merge();
    const body = { courriel: 'promue@entraide.example', role: 'manager' as const };
    await app.ok(addMember, { params: { id: KEPT }, body, as: app.moderator });
    await accept((await claims('autre@entraide.example', KEPT)).id);
    await app.takeBack(decision);
    expect(await rolesOf(KEPT)).toEqual({
      'autre@entraide.example': 'manager',
      'montee@entraide.example': 'editor',
      'promue@entraide.example': 'manager',
    });
    expect(Object.keys(await rolesOf(OTHER))).toHaveLength(3);
  });
});
