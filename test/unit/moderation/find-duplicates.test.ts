import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates } from '#api/domain/moderation/find-duplicates';
import type { ComparedListing } from '#api/domain/moderation/find-duplicates';
import { areOthers, judgePair, LEAST_SCORE } from '#api/domain/moderation/judge-pair';
import { prepareListing } from '#api/domain/moderation/prepare-listing';

const listing = (id: string, given: Partial<ComparedListing> = {}): ComparedListing => ({
  id,
  nom: 'Atelier du Lac',
  siret: null,
  telephone: '+33479000012',
  adresse: '12 rue du Pré',
  commune: 'Chambéry',
  city: '73065',
  latitude: 45.5646,
  longitude: 5.9178,
  point_origin: 'source',
  reseaux_porteurs: [],
  ...given,
});

const reasonsOf = (one: Partial<ComparedListing>, other: Partial<ComparedListing>) =>
  findDuplicates([listing('a', one), listing('b', other)])[0]?.reasons ?? null;

/** Two establishments of one body, and one of another. */
const [SIRET, SISTER, STRANGER] = ['73282932000074', '73282932000082', '55208131766522'];

describe('Ce qui rapproche deux fiches d’une commune', () => {
  it.each([
    ['le nom, autrement écrit', { nom: 'ASSOCIATION L’ATELIER DU LAC DE CHAMBERY' }, 'same-name'],
    ['le nom, à une lettre près', { nom: 'Atelier du Lax' }, null],
    ['un nom plus long', { nom: 'Atelier du Lac, antenne numérique' }, 'same-name'],
    ['l’adresse abrégée', { adresse: '12, R. DU PRE' }, 'same-address'],
    ['la même rue, sans numéro', { adresse: 'Rue du Pré' }, 'same-street'],
  ])('%s', (_, other, reason) => {
    const reasons = reasonsOf({}, other);
    if (reason) expect(reasons).toContain(reason);
    else expect(reasons).not.toContain('same-name');
  });

  it.each([
    ['Centre communal d’action sociale', 'CCAS de Chambéry'],
    ['France services Chambéry', 'Maison France Services'],
    ['MJC du Biollay', 'Maison des jeunes et de la culture du Biollay'],
  ])('« %s » et « %s » disent le même nom', (one, other) => {
    expect(reasonsOf({ nom: one }, { nom: other })).toContain('same-name');
  });

  it('un numéro de plateforme ne rapproche personne', () => {
    expect(reasonsOf({ telephone: '3949' }, { telephone: '3949' })).not.toContain('same-phone');
  });

  it('un seul point commun ne suffit jamais', () => {
    const far = {
      adresse: null,
      telephone: null,
      latitude: null,
      longitude: null,
      point_origin: null,
    } as const;
    expect(reasonsOf(far, far)).toBeNull();
    expect(reasonsOf({ ...far, siret: SIRET, nom: 'Un' }, { ...far, siret: SIRET, nom: 'Deux' })).toBeNull();
    expect(
      reasonsOf(
        { ...far, telephone: '+33479000012', nom: 'Un' },
        { ...far, telephone: '+33479000012', nom: 'Deux' },
      ),
    ).toBeNull();
  });

  it('ce que toute une ville partage ne rapproche personne, et ne coûte rien', () => {
    const many = Array.from({ length: 5000 }, (_, index) => listing(String(index)));
    expect(findDuplicates(many)).toEqual([]);
    expect(findDuplicates(many.slice(0, 40))).toHaveLength(780);
  });

  it('deux communes ne se comparent pas, deux arrondissements si', () => {
    expect(reasonsOf({}, { city: '73008' })).toBeNull();
    const paris = { city: '75056', commune: 'Paris 13e Arrondissement' };
    expect(reasonsOf(paris, { ...paris, commune: 'Paris 14e Arrondissement' })).toContain('same-name');
  });
});

describe('Ce qui les distingue, quoi qu’elles partagent', () => {
  it.each([
    ['un CCAS', 'CCAS de Chambéry'],
    ['une médiathèque', 'Médiathèque Atelier du Lac'],
    ['une maison France services', 'France services Atelier du Lac'],
    ['une mairie', 'Mairie de Chambéry'],
    ['une mission locale', 'Mission locale Atelier du Lac'],
    ['un bus', 'Bus Atelier du Lac'],
  ])('une seule est %s', (_, nom) => {
    expect(reasonsOf({ siret: SIRET }, { siret: SIRET, nom })).toBeNull();
  });

  it('le réseau le dit aussi', () => {
    expect(reasonsOf({}, { reseaux_porteurs: ['caf'] })).toBeNull();
  });

  it('deux établissements d’un même organisme, à deux adresses', () => {
    expect(reasonsOf({ siret: SIRET }, { siret: SISTER, adresse: '3 place du Château' })).toBeNull();
    expect(reasonsOf({ siret: SIRET }, { siret: SISTER })).not.toBeNull();
    expect(reasonsOf({ siret: SIRET }, { siret: STRANGER })).not.toBeNull();
  });
});

const some = <T>(...values: T[]) => fc.constantFrom(...values);

/** Few values of each kind, so that listings meet. */
const anyListing = fc
  .record({
    nom: some(
      'Atelier du Lac',
      'ATELIER LAC',
      'CCAS',
      'Médiathèque',
      'France services Atelier',
      'Le Lien',
      '',
    ),
    siret: some(null, SIRET, SISTER, STRANGER),
    telephone: some(null, '+33479000012', '+33479000013', '3949'),
    adresse: some(null, '12 rue du Pré', 'rue du Pré', '3 place du Château', ''),
    city: some(null, '73065', '73008'),
    latitude: some(null, 45.5646, 45.7),
    reseaux_porteurs: some<ComparedListing['reseaux_porteurs']>([], ['caf'], ['france-service']),
  })
  .map((given) => ({ ...given, longitude: given.latitude && 5.9178 }));

describe('Pour toutes les fiches', () => {
  it('le jugement est le même dans les deux sens', () => {
    fc.assert(
      fc.property(anyListing, anyListing, (one, other) => {
        const [a, b] = [prepareListing(listing('a', one)), prepareListing(listing('b', other))];
        expect(judgePair(a, b)).toEqual(judgePair(b, a));
        expect(areOthers(a, b)).toBe(areOthers(b, a));
      }),
    );
  });

  it('une fiche n’est jamais rapprochée d’elle-même', () => {
    fc.assert(
      fc.property(anyListing, (one) => {
        expect(findDuplicates([listing('a', one), listing('a', one)])).toEqual([]);
      }),
    );
  });

  it('ce qui les distingue l’emporte toujours, et rien n’est montré sous le seuil', () => {
    fc.assert(
      fc.property(fc.array(anyListing, { maxLength: 8 }), (given) => {
        const listings = given.map((one, index) => listing(String(index), one));
        const prepared = new Map(listings.map((one) => [one.id, prepareListing(one)]));
        for (const { a, b, score, reasons } of findDuplicates(listings)) {
          expect(areOthers(prepared.get(a)!, prepared.get(b)!)).toBe(false);
          expect(score).toBeGreaterThanOrEqual(LEAST_SCORE);
          expect(reasons.length).toBeGreaterThan(1);
          expect(a < b).toBe(true);
        }
      }),
    );
  });

  it('les regrouper ne fait manquer aucune paire qui se ressemble', () => {
    fc.assert(
      fc.property(fc.array(anyListing, { maxLength: 8 }), (given) => {
        const prepared = given.map((one, index) => prepareListing(listing(String(index), one)));
        const all = prepared.flatMap((a, index) =>
          prepared.slice(index + 1).flatMap((b) => (judgePair(a, b) ? [`${a.id} ${b.id}`] : [])),
        );
        const found = findDuplicates(given.map((one, index) => listing(String(index), one)));
        expect(found.map(({ a, b }) => `${a} ${b}`).toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});
