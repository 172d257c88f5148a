import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishListing, readEdition, readMyListings } from '#api/contract/editing.contract';
import { readListing } from '#api/contract/listings.contract';
import { readJournal } from '#api/contract/journal.contract';
import { readQueue, takeBack } from '#api/contract/moderation.contract';
import {
  answerNewListing,
  createListing,
  findLookAlikes,
  readNewListings,
} from '#api/contract/new-listings.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { structure } from '#test/support/listings';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;
let author: string;
let moderator: string;

beforeAll(async () => {
  app = await openTestApp();
  const body = { courriel: 'modere@exemple.fr', moderates: { kind: 'departement' as const, code: '73' } };
  await app.ok(grantRight, { token: OPERATOR_TOKEN, body });
  moderator = await app.signIn(body.courriel);
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.database.dataSource.query('TRUNCATE structure CASCADE');
  // A mailbox of its own for each test: nobody creates more than so many an hour.
  author = await app.signIn(`${randomUUID()}@exemple.fr`);
  app.mails.length = 0;
});

const NEED = 'mobilite--preparer-un-permis';
const STRUCTURE = { nom: 'Maison de la Mobilité', code_insee: '73065', telephone: '04 65 71 00 01' };

const wanted = (given: object = STRUCTURE) => ({
  id: ownId(randomUUID()),
  structure: { ...STRUCTURE, ...given },
  added: [
    { id: ownId(randomUUID()), values: { nom: 'Auto-école sociale', thematiques: [NEED] as [typeof NEED] } },
  ],
});

const create = (body = wanted(), as = author) => app.ok(createListing, { body, as });

const found = async () => {
  const query = { needs: NEED, commune: '73065' };
  const { plan, partners } = await app.ok(readOrientation, { query });
  return [...plan, ...partners].map((partner) => partner.structure.id);
};

const answer = (id: string, accept: boolean, as = moderator) =>
  app.ok(answerNewListing, { params: { id }, body: { accept, reason: 'Vue par téléphone' }, as });

describe('Créer une fiche', () => {
  it('d’une boîte inconnue, attend la modération : personne d’autre ne la voit', async () => {
    const { id, state } = await create();
    expect(state).toBe('asked');
    expect(await found()).toEqual([]);
    expect(await app.problem(readListing, { params: { id } })).toMatchObject({ status: 404 });
    expect((await app.ok(readMyListings, { as: author })).listings).toMatchObject([{ id, state: 'asked' }]);
    const edition = await app.ok(readEdition, { params: { id }, as: author });
    expect(edition).toMatchObject({ version: 1, waiting: { state: 'asked', asked_on: '2026-11-24' } });
    expect(edition.structure.values).toMatchObject({ commune: 'Chambéry', point_origin: 'commune' });
  });

  it('acceptée, se trouve, avec ce que son auteur a modifié entre-temps ; un courriel le lui dit', async () => {
    const { id } = await create();
    const body = { base_version: 1, structure: { precisions: 'Au fond de la cour' } };
    await app.ok(publishListing, { params: { id }, body, as: author });
    const { listings } = await app.ok(readNewListings, { as: moderator });
    expect(listings).toMatchObject([{ id, services: [{ nom: 'Auto-école sociale', thematiques: [NEED] }] }]);
    await answer(id, true);
    expect(await found()).toEqual([id]);
    const shown = await app.ok(readListing, { params: { id } });
    expect(shown.structure.precisions).toBe('Au fond de la cour');
    expect(shown.source).toMatchObject({
      slug: 'baguette',
      licence: 'Licence Ouverte 2.0',
      fictional: false,
    });
    expect(shown.history).toMatchObject([{ kind: 'created', fields: [] }]);
    expect((await app.mail(1)).subject).toBe('Votre fiche est publiée');
    expect((await app.ok(readNewListings, { as: moderator })).listings).toEqual([]);
    // It is in the journal, and nothing of it is to be judged again.
    const { entries } = await app.ok(readJournal, { query: {}, as: moderator });
    expect(entries[0]).toMatchObject({
      kind: 'new-listing-accepted',
      structure_id: id,
      reason: 'Vue par téléphone',
    });
    expect((await app.ok(readQueue, { query: {}, as: moderator })).items).toEqual([]);
  });

  it('refusée, dit pourquoi à son auteur, et attend de nouveau une fois corrigée', async () => {
    const { id } = await create();
    await answer(id, false);
    expect(await found()).toEqual([]);
    const read = () => app.ok(readEdition, { params: { id }, as: author });
    expect((await read()).waiting).toMatchObject({ state: 'refused', answer: 'Vue par téléphone' });
    const body = { base_version: 1, structure: { adresse: '3 rue du Lac' } };
    await app.ok(publishListing, { params: { id }, body, as: author });
    expect((await read()).waiting).toMatchObject({ state: 'asked', answer: null });
  });

  it('la réponse s’annule depuis le journal : acceptée, elle se cache avec ses services et attend ; puis revient entière', async () => {
    const { id } = await create();
    await answer(id, true);
    const lastDecision = async () => {
      const { entries } = await app.ok(readJournal, { query: {}, as: moderator });
      return entries[0]!.id;
    };
    const accepted = await lastDecision();
    await app.ok(takeBack, { params: { decision: accepted }, as: moderator });
    expect(await found()).toEqual([]);
    expect(await app.problem(readListing, { params: { id } })).toMatchObject({ status: 404 });
    expect((await app.ok(readNewListings, { as: moderator })).listings).toMatchObject([{ id }]);
    const read = () => app.ok(readEdition, { params: { id }, as: author });
    expect(await read()).toMatchObject({ waiting: { state: 'asked', answer: null } });
    const { entries } = await app.ok(readJournal, { query: {}, as: moderator });
    expect(entries.slice(0, 2)).toMatchObject([
      { kind: 'taken-back', by: 'modere@exemple.fr', structure_id: id },
      { kind: 'new-listing-accepted', undone: true },
    ]);
    await answer(id, false);
    await app.ok(takeBack, { params: { decision: await lastDecision() }, as: moderator });
    expect((await read()).waiting).toMatchObject({ state: 'asked', answer: null });
    await answer(id, true);
    expect(await found()).toEqual([id]);
    const twice = await app.problem(takeBack, { params: { decision: accepted }, as: moderator });
    expect(twice).toMatchObject({ status: 409 });
  });

  it('un refus ne s’annule plus quand la fiche est acceptée depuis, ni une réponse d’un autre territoire', async () => {
    const { id } = await create();
    await answer(id, false);
    const { entries } = await app.ok(readJournal, { query: {}, as: moderator });
    const call = { params: { decision: entries[0]!.id } };
    expect(await app.problem(takeBack, { ...call, as: author })).toMatchObject({ status: 404 });
    const body = { base_version: 1, structure: { adresse: '3 rue du Lac' } };
    await app.ok(publishListing, { params: { id }, body, as: author });
    await answer(id, true);
    expect(await app.problem(takeBack, { ...call, as: moderator })).toMatchObject({ status: 409 });
    expect(await found()).toEqual([id]);
  });

  it('de qui modère le territoire ou tient une source, paraît aussitôt', async () => {
    const grant = { courriel: 'reseau@exemple.fr', source: 'reseau-invente' };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body: grant });
    const head = await app.signIn(grant.courriel);
    const shown = [await create(wanted(), moderator), await create(wanted(), head)];
    expect(shown.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect((await found()).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
    const elsewhere = wanted({ ...STRUCTURE, code_insee: '97411' });
    expect(await create(elsewhere, moderator)).toMatchObject({ state: 'asked' });
  });

  it('envoyée deux fois, n’est créée qu’une ; l’identifiant d’un autre n’est pas pris', async () => {
    const body = wanted();
    expect(await create(body)).toEqual(await create(body));
    const stranger = await app.signIn('autre@exemple.fr');
    expect(await app.problem(createListing, { body, as: stranger })).toMatchObject({ status: 409 });
  });

  it('veut un nom, une commune qui existe, de quoi joindre quelqu’un, et un service avec un besoin', async () => {
    const refused = await app.problem(createListing, {
      body: { ...wanted({ nom: 'x', telephone: null, code_insee: '73065' }), added: [] },
      as: author,
    });
    const fields = refused.issues?.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['body.structure.nom', 'body.added']));
    const silent = await app.problem(createListing, { body: wanted({ telephone: null }), as: author });
    expect(silent.issues).toMatchObject([{ field: 'body.structure.telephone' }]);
    const nowhere = await app.problem(createListing, { body: wanted({ code_insee: '99999' }), as: author });
    expect(nowhere.issues).toMatchObject([{ field: 'body.structure.code_insee' }]);
  });

  it('ne se répond pas hors de son territoire', async () => {
    const { id } = await create(wanted({ ...STRUCTURE, code_insee: '97411' }));
    const call = { params: { id }, body: { accept: true, reason: 'Vue' }, as: moderator };
    expect(await app.problem(answerNewListing, call)).toMatchObject({ status: 404 });
  });

  it('sans réponse pendant six mois, est effacée', async () => {
    const { id } = await create();
    const { now } = app;
    app.now = new Date('2027-06-01T09:30:00Z');
    await app.ok(readNewListings, { as: await app.signIn('modere@exemple.fr') });
    const rows = await app.database.dataSource.query('SELECT id FROM structure WHERE id = $1', [id]);
    app.now = now;
    expect(rows).toEqual([]);
  });
});

describe('Les fiches qui lui ressemblent', () => {
  it('dans sa commune : par le nom, le téléphone ou le SIRET ; une autre commune n’en est pas', async () => {
    await app.list(
      [
        structure({ id: 'invented--a', nom: 'Maison de la mobilité', telephone: null }),
        structure({ id: 'invented--b', nom: 'Garage solidaire', telephone: '+33465710001' }),
        structure({ id: 'invented--c', nom: 'Ressourcerie', telephone: null, siret: '13002526500013' }),
        structure({ id: 'invented--d', nom: 'Café associatif', telephone: null }),
        structure({
          id: 'invented--e',
          nom: 'Maison de la mobilité',
          code_insee: '73179',
          commune: 'La Motte-Servolex',
        }),
      ],
      [],
    );
    const body = { ...STRUCTURE, siret: '130 025 265 00013' };
    const { listings } = await app.ok(findLookAlikes, { body, as: author });
    expect(listings.map(({ id, same }) => ({ id, same }))).toEqual(
      [
        { id: 'invented--a', same: ['nom'] },
        { id: 'invented--b', same: ['telephone'] },
        { id: 'invented--c', same: ['siret'] },
      ].toSorted((a, b) => Number(b.id === 'invented--a') - Number(a.id === 'invented--a')),
    );
  });
});
