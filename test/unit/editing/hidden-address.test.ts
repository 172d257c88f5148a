import { describe, expect, it } from 'vitest';
import type { Change } from '#api/domain/editing/changes';
import {
  givesAddress,
  hideRecord,
  leadsToPlace,
  linesOf,
  mentions,
  withErased,
  withoutPlace,
  writesAddress,
} from '#api/domain/editing/hidden-address';
import { service, structure } from '#test/support/listings';

const LINE = '12 bis avenue de l’Église-Saint-Jean';

describe('Un texte donne-t-il l’adresse masquée', () => {
  it.each([
    'Nous sommes au 12 bis, avenue de l’Eglise Saint Jean, à Chambéry.',
    "RDV 12BIS AV. DE L'EGLISE ST-JEAN",
  ])('oui : %s', (text) => expect(mentions(text, [LINE])).toBe(true));

  it.each(['Avenue de la Gare', 'Près de l’église Saint-Jean', ''])('non : %s', (text) =>
    expect(mentions(text, [LINE])).toBe(false),
  );

  it('un mot ordinaire (« Mairie ») n’est pas une adresse ; un Siret en chiffres groupés en est une', () => {
    expect(mentions('Appelez la mairie.', ['Poste'])).toBe(false);
    expect(mentions('Siret 732 829 320 00074', ['73282932000074'])).toBe(true);
  });

  it('une fois l’adresse oubliée, toute adresse de rue', () => {
    expect(givesAddress('Venez au 3 rue Inventée.')).toBe(true);
    expect(givesAddress('3 places, ouvert de 9 h à 12 h.')).toBe(false);
  });
});

const change = (unit: Change['unit'], before: object, after: object): Change => ({
  service_id: null,
  unit,
  before: { ...before },
  after: { ...after },
  held_before: false,
  held_after: true,
});

describe('Ce qui mène au lieu', () => {
  it.each([
    ['une adresse', { adresse: LINE }],
    ['un point de source', { point_origin: 'source' }],
    ['un texte qui donne la ligne', { nom: `Abri, ${LINE}` }],
    ['un texte qui donne n’importe quelle rue', { description: 'Au 9 rue Inventée.' }],
  ])('%s', (_, record) => expect(leadsToPlace(record, [LINE])).toBe(true));

  it('ni le point d’une commune, ni un identifiant, ni un texte qui se tait', () => {
    const silent = { id: LINE, adresse: null, point_origin: 'commune', description: 'Sonnez.' };
    expect(leadsToPlace(silent, [LINE])).toBe(false);
  });

  it('une publication l’écrit dans un texte, pas dans le lieu, qui est effacé à part', () => {
    const place = change('place', {}, { adresse: LINE });
    expect(writesAddress([place])).toBe(false);
    expect(writesAddress([place, change('description', {}, { description: `Au ${LINE}` })])).toBe(true);
    expect(writesAddress([change('description', { description: `Au ${LINE}` }, { description: '' })])).toBe(
      false,
    );
  });
});

describe('Ce qui reste', () => {
  it('d’une publication : ni lieu, ni Siret, ni texte qui donnait la rue', () => {
    const kept = [change('telephone', { telephone: null }, { telephone: '3949' })];
    const changes = [
      change('place', { adresse: LINE }, { adresse: null }),
      change('siret', { siret: '1' }, { siret: null }),
      change('description', { description: `Au ${LINE}.` }, { description: 'À l’abri.' }),
      ...kept,
    ];
    expect(withoutPlace(changes, [LINE])).toEqual(kept);
  });

  it('de ce qui est publié : la commune', () => {
    expect(withErased({ adresse: LINE, code_insee: '73065', nom: 'Abri' }, false)).toEqual({
      adresse: null,
      code_insee: '73065',
      nom: 'Abri',
    });
    expect(withErased({}, true)).toEqual({
      adresse: null,
      complement_adresse: null,
      code_postal: null,
      siret: null,
      accessibilite_lieu: null,
      latitude: null,
      longitude: null,
    });
  });

  it('de ce que dit une source : le lieu connu, les textes qui ne le donnent pas', () => {
    const said = structure({
      id: 's',
      adresse: LINE,
      siret: '73282932000074',
      description: `Au ${LINE}`,
      precisions: 'Sonnez',
    });
    const known = {
      code_insee: '73065',
      commune: 'Chambéry',
      latitude: 45,
      longitude: 5,
      point_origin: 'commune',
      description: 'Abri',
    };
    const hidden = hideRecord(said, known, linesOf({ ...said }));
    expect(hidden).toMatchObject({
      ...known,
      adresse: null,
      code_postal: null,
      siret: null,
      precisions: 'Sonnez',
    });
    const own = hideRecord(service({ id: 'v', structure_id: 's', nom: LINE }), {}, [LINE]);
    expect(own).toMatchObject({
      adresse: null,
      code_insee: null,
      latitude: null,
      nom: 'Structure à l’adresse masquée',
    });
  });
});
