import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readListing } from '#api/contract/listings.contract';
import { service, structure } from '#test/support/listings';
import { openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  await app.list(
    [structure({ id: 'invented--house', nom: 'Maison des deux aides', reseaux_porteurs: ['ccas-cias'] })],
    [
      service({
        id: 'invented--house-1',
        structure_id: 'invented--house',
        zone_eligibilite: ['73', '200069110', '73065', '999'],
        conditions_acces: 'Apporter une pièce d’identité.',
        latitude: null,
        longitude: null,
        point_origin: null,
        adresse: null,
        code_postal: null,
        commune: null,
        code_insee: null,
        horaires_accueil: null,
      }),
      service({
        id: 'invented--house-2',
        structure_id: 'invented--house',
        adresse: '2 rue de la Permanence',
        code_insee: '73008',
        commune: 'Aix-les-Bains',
        horaires_accueil: 'Tu 09:00-12:00',
      }),
    ],
  );
});

afterAll(() => app?.close());

describe('GET /api/listings/:id', () => {
  it('dit tout de la structure, de sa source et de ses services, les territoires par leur nom', async () => {
    const listing = await app.ok(readListing, { params: { id: 'invented--house' } });
    expect(listing.structure).toMatchObject({ nom: 'Maison des deux aides', code_departement: '73' });
    expect(listing.opening_state).toMatchObject({ state: 'open', next_change: '2026-11-24T12:00:00+01:00' });
    const [own, elsewhere] = listing.services;
    expect(own).toMatchObject({ conditions_acces: 'Apporter une pièce d’identité.', site: null });
    expect(own?.zones.map(({ nom }) => nom)).toEqual(['Savoie', 'CA du Grand Chambéry', 'Chambéry', null]);
    expect(elsewhere?.site).toMatchObject({ commune: 'Aix-les-Bains', horaires_accueil: 'Tu 09:00-12:00' });
  });

  it('une fiche inconnue : 404 en français', async () => {
    const problem = await app.problem(readListing, { params: { id: 'invented--nobody' } });
    expect(problem).toMatchObject({ status: 404, detail: 'Aucune fiche ne porte cet identifiant.' });
  });
});
