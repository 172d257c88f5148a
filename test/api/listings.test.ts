import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readListing, readListingArea } from '#api/contract/listings.contract';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
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
    expect(listing.week?.[0]).toMatchObject({ date: '2026-11-24', weekday: 'Tu', sure: true });
    expect(listing.week?.[0]?.slots.map(({ from, to }) => [from / 60, to / 60])).toEqual([
      [9, 12],
      [14, 17],
    ]);
    expect(listing.next_slots[0]).toEqual({
      start: '2026-11-24T14:00:00+01:00',
      end: '2026-11-24T17:00:00+01:00',
    });
    const [own, elsewhere] = listing.services;
    expect(own).toMatchObject({ conditions_acces: 'Apporter une pièce d’identité.', site: null });
    expect(own?.zones.map(({ nom }) => nom)).toEqual(['Savoie', 'CA du Grand Chambéry', 'Chambéry', null]);
    expect(elsewhere?.site).toMatchObject({ commune: 'Aix-les-Bains', horaires_accueil: 'Tu 09:00-12:00' });
  });

  it('dit sa fraîcheur, sa qualité critère par critère, et quand elle est venue', async () => {
    const { freshness, quality, history } = await app.ok(readListing, { params: { id: 'invented--house' } });
    expect(freshness).toBe('fresh');
    expect(quality).toMatchObject({ score: 0.89, services: 2 });
    expect(quality.criteria.find(({ name }) => name === 'description_bien_definie')?.score).toBe(0);
    expect(quality.criteria.find(({ name }) => name === 'courriel_bien_defini')).toMatchObject({
      score: null,
    });
    expect(history).toEqual([{ at: '2026-11-24T09:30:00Z', kind: 'created', fields: [] }]);
  });

  it('une fiche inconnue : 404 en français', async () => {
    const problem = await app.problem(readListing, { params: { id: 'invented--nobody' } });
    expect(problem).toMatchObject({ status: 404, detail: 'Aucune fiche ne porte cet identifiant.' });
  });
});

describe('Ses voisins', () => {
  const near = (id: string, km: number, networks: StructureRecord['reseaux_porteurs'] = []) =>
    structure({
      id: `near--${id}`,
      source: 'near',
      latitude: 43.3 + km / 111.2,
      longitude: 5.4,
      reseaux_porteurs: networks,
    });
  const answering = (id: string, ...thematiques: ServiceRecord['thematiques']) =>
    service({ id: `near--${id}-1`, source: 'near', structure_id: `near--${id}`, thematiques });
  const ONLINE = 'numerique--acceder-a-des-services-en-ligne';
  const HEALTH = 'sante--acces-aux-soins';
  const FOOD = 'equipement-et-alimentation--alimentation';
  const neighboursOf = async (id: string) =>
    (await app.ok(readListing, { params: { id: `near--${id}` } })).neighbours;

  beforeAll(async () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await app.list(
      [
        near('center', 0, ['mission-locale']),
        near('network-far', 20, ['mission-locale']),
        near('network-too-far', 60, ['mission-locale']),
        near('alike', 8),
        near('hardly', 1),
        near('unlike', 2),
        ...others.map((id, index) => near(id, 30 + index, ['mdph'])),
      ],
      [
        answering('center', ONLINE, HEALTH),
        answering('alike', ONLINE, HEALTH),
        answering('hardly', ONLINE),
        answering('unlike', FOOD),
        ...others.map((id) => answering(id, FOOD)),
      ],
    );
  });

  it('même réseau, puis le plus de besoins en commun ; le plus proche d’abord, à 50 km au plus', async () => {
    const found = await neighboursOf('center');
    expect(found.map(({ id, same_network, shared_needs }) => [id, same_network, shared_needs])).toEqual([
      ['near--hardly', false, 1],
      ['near--alike', false, 2],
      ['near--network-far', true, 0],
    ]);
    expect(found[2]?.distance_m).toBeGreaterThan(19_500);
    expect(found[2]?.distance_m).toBeLessThan(20_500);
  });

  it('six au plus, et le réseau passe avant les besoins', async () => {
    const found = await neighboursOf('a');
    expect(found).toHaveLength(6);
    expect(found.every(({ same_network }) => same_network)).toBe(true);
  });
});

describe('Une fiche retirée par sa source', () => {
  it('se lit encore, ses services aussi, avec la date ; elle n’est plus le voisin de personne', async () => {
    await app.list(
      [structure({ id: 'left--gone', source: 'left' })],
      [service({ id: 'left--gone-1', source: 'left', structure_id: 'left--gone' })],
    );
    const { dataSource } = app.database;
    for (const table of ['structure', 'service']) {
      await dataSource.query(`UPDATE ${table} SET gone_at = $1 WHERE id LIKE '%gone%'`, [app.now]);
    }
    const listing = await app.ok(readListing, { params: { id: 'left--gone' } });
    expect(listing.structure.gone_at).toBe('2026-11-24T09:30:00Z');
    expect(listing.services).toHaveLength(1);
    expect(listing.neighbours.map(({ id }) => id)).toContain('invented--house');
    const { neighbours } = await app.ok(readListing, { params: { id: 'invented--house' } });
    expect(neighbours.map(({ id }) => id)).not.toContain('left--gone');
  });
});

describe('GET /api/listings/:id/area', () => {
  it('un point pour une commune, un contour pour un EPCI ou un département, rien pour un code inconnu', async () => {
    const { zones } = await app.ok(readListingArea, { params: { id: 'invented--house' } });
    const sizes: Record<string, number> = Object.fromEntries(
      zones.map(({ code, outline }) => [code, outline.length]),
    );
    expect(zones.map(({ code }) => code)).toEqual(['200069110', '73', '73065']);
    expect(sizes['73065']).toBe(1);
    expect(sizes['200069110']).toBeGreaterThan(3);
    expect(sizes['73']).toBeGreaterThan(sizes['73065'] ?? 0);
  });
});
