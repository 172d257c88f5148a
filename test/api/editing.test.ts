import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmListing, readEdition, readMyListings, undoRevision } from '#api/contract/editing.contract';
import { sendReport } from '#api/contract/reports.contract';
import { EDITED, OFFER, openEditingApp, revisionOf } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Qui peut modifier une fiche', () => {
  it('la boîte aux lettres de la fiche la prouve ; une autre ne voit ni ne change rien', async () => {
    const { listings } = await app.ok(readMyListings, { as: app.keeper });
    expect(listings).toMatchObject([{ id: EDITED, role: 'manager', reports: 0, proposals: 0 }]);
    expect((await app.ok(readMyListings, { as: app.stranger })).listings).toEqual([]);
    expect(await app.problem(readEdition, { params: { id: EDITED }, as: app.stranger })).toMatchObject({
      status: 403,
    });
    expect(await app.refuse({ structure: { telephone: '3949' } }, app.stranger)).toMatchObject({
      status: 403,
    });
    expect(await app.problem(readEdition, { params: { id: EDITED } })).toMatchObject({ status: 401 });
    expect((await app.listing()).structure.telephone).toBe('+33465710001');
  });

  it('qui remplace la boîte aux lettres de la fiche ne la perd pas', async () => {
    await app.publish({ structure: { courriel: 'contact@maison.example' } });
    expect((await app.edition()).structure.values.courriel).toBe('contact@maison.example');
  });

  it('une fiche partie ne se modifie plus', async () => {
    await app.database.dataSource.query(`UPDATE structure SET gone_at = now() WHERE id = '${EDITED}'`);
    expect(await app.problem(readEdition, { params: { id: EDITED }, as: app.keeper })).toMatchObject({
      status: 404,
    });
  });
});

describe('Publier', () => {
  it('se voit aussitôt, date la fiche du jour, et dit au public quels champs ont changé', async () => {
    const published = await app.publish({
      structure: { telephone: '04 79 00 00 01', horaires_accueil: 'Mo-Fr 09:00-12:00' },
      services: [{ id: OFFER, values: { thematiques: ['sante--acces-aux-soins'], frais: 'gratuit' } }],
    });
    expect(published).toMatchObject({ published: true, version: 2 });
    const shown = await app.listing();
    expect(shown.structure).toMatchObject({
      telephone: '+33479000001',
      horaires_accueil: 'Mo-Fr 09:00-12:00',
      date_maj: '2026-11-24',
    });
    expect(shown.services[0]).toMatchObject({ thematiques: ['sante--acces-aux-soins'], frais: 'gratuit' });
    expect(shown.freshness).toBe('fresh');
    expect(shown.history[0]).toMatchObject({
      kind: 'changed',
      fields: ['telephone', 'horaires_accueil', 'services'],
    });
  });

  it('répond aux signalements d’avant', async () => {
    await app.ok(sendReport, { params: { id: EDITED }, body: { reason: 'wrong-number' } });
    expect((await app.listing()).reports).toHaveLength(1);
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    expect((await app.listing()).reports).toEqual([]);
  });

  it('rien de différent : aucune version', async () => {
    expect(await app.publish({ structure: { telephone: '04 65 71 00 01' } })).toEqual({
      published: true,
      version: 1,
      revision: null,
    });
  });

  it('une autre commune déplace la fiche et les services donnés chez elle', async () => {
    await app.publish({
      structure: {
        adresse: '1 rue Inventée',
        code_postal: '73000',
        code_insee: '73065',
        latitude: null,
        longitude: null,
      },
    });
    const { structure: moved } = await app.listing();
    expect(moved).toMatchObject({ commune: 'Chambéry', code_insee: '73065', point_origin: 'commune' });
    const [row] = (await app.database.dataSource.query(
      `SELECT code_insee, adresse FROM service WHERE id = '${OFFER}'`,
    )) as unknown[];
    expect(row).toEqual({ code_insee: '73065', adresse: '1 rue Inventée' });
  });

  it('les besoins dont parle un service suivent ses mots', async () => {
    await app.publish({ services: [{ id: OFFER, values: { nom: 'Auto-école sociale' } }] });
    expect((await app.listing()).services[0]!.thematiques_texte).toEqual(['mobilite--preparer-un-permis']);
  });
});

describe('Annuler', () => {
  it('redonne ce qui était, rend le champ à sa source, et ne se fait pas deux fois', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    expect((await app.edition()).structure.held).toContain('telephone');
    expect(await app.undo(published)).toMatchObject({ published: true, version: 3 });
    expect((await app.listing()).structure.telephone).toBe('+33465710001');
    const { structure: kept, revisions } = await app.edition();
    expect(kept.held).not.toContain('telephone');
    expect(revisions.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', false],
      ['edit', true],
    ]);
    const again = { id: EDITED, revision: revisionOf(published) };
    expect(await app.problem(undoRevision, { params: again, as: app.keeper })).toMatchObject({ status: 409 });
  });

  it('pas ce qu’un autre a changé depuis : les deux sont montrés', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    await app.publish({ base_version: 2, structure: { telephone: '04 79 00 00 03' } });
    expect(await app.undo(published)).toMatchObject({
      published: false,
      conflicts: [{ unit: 'telephone', theirs: { telephone: '+33479000003' } }],
    });
  });

  it('pas par une autre que sa fiche', async () => {
    const published = await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    const params = { id: EDITED, revision: revisionOf(published) };
    expect(await app.problem(undoRevision, { params, as: app.stranger })).toMatchObject({ status: 403 });
  });
});

describe('Tout est encore juste', () => {
  it('rafraîchit la fiche sans rien changer, et répond aux signalements', async () => {
    await app.says({ date_maj: '2024-01-01' });
    await app.ok(sendReport, { params: { id: EDITED }, body: { reason: 'no-answer' } });
    expect((await app.listing()).freshness).toBe('stale');
    expect(await app.ok(confirmListing, { params: { id: EDITED }, as: app.keeper })).toMatchObject({
      version: 2,
      date_maj: '2026-11-24',
    });
    expect(await app.listing()).toMatchObject({ freshness: 'fresh', reports: [] });
    await app.says({ date_maj: '2024-01-01', telephone: '+33465710009' });
    expect((await app.listing()).structure).toMatchObject({
      date_maj: '2026-11-24',
      telephone: '+33465710009',
    });
  });
});
