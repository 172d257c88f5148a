import { describe, expect, it } from 'vitest';
import { mergeValues, unitedServices } from '#api/domain/moderation/merge-values';
import type { EditedRow } from '#api/domain/editing/changes';

const row = (given: object, held: string[] = []): EditedRow => ({
  held,
  values: {
    nom: 'Maison',
    siret: null,
    description: null,
    telephone: null,
    courriel: null,
    site_web: null,
    accessibilite_lieu: null,
    reseaux_porteurs: [],
    itinerant: false,
    sur_rendez_vous: null,
    precisions: null,
    adresse: null,
    complement_adresse: null,
    code_postal: '73000',
    commune: 'Chambéry',
    code_insee: '73065',
    latitude: 45.5,
    longitude: 5.9,
    point_origin: 'commune',
    horaires_accueil: null,
    horaires_texte: null,
    ...given,
  },
});

const after = (changes: ReturnType<typeof mergeValues>) =>
  Object.assign({}, ...changes.map((change) => change.after)) as Record<string, unknown>;

describe('La fiche gardée', () => {
  it('prend ce qu’elle ne dit pas, et cela seulement', () => {
    const changes = mergeValues(
      row({ telephone: '+33479000001' }),
      row({ nom: 'Autre', telephone: '+33479000002', description: 'Ce qu’on y fait' }),
      [],
    );
    expect(after(changes)).toEqual({ description: 'Ce qu’on y fait' });
    expect(changes).toMatchObject([{ held_before: false, held_after: true }]);
  });

  it('prend ce qui est choisi, même vide', () => {
    const changes = mergeValues(row({ telephone: '+33479000001' }), row({ nom: 'Autre' }), [
      'nom',
      'telephone',
    ]);
    expect(after(changes)).toEqual({ nom: 'Autre', telephone: null });
  });

  it('réunit les réseaux', () => {
    const changes = mergeValues(
      row({ reseaux_porteurs: ['emmaus', 'caf'] }),
      row({ reseaux_porteurs: ['caf', 'aci'] }),
      [],
    );
    expect(after(changes)).toEqual({ reseaux_porteurs: ['emmaus', 'caf', 'aci'] });
  });

  it('prend une adresse entière, jamais la moitié', () => {
    const place = { adresse: '1 rue du Pré', latitude: 45.6, longitude: 5.8, point_origin: 'source' };
    expect(after(mergeValues(row({}), row(place), []))).toMatchObject({ ...place, commune: 'Chambéry' });
    expect(mergeValues(row(place), row({}), [])).toEqual([]);
  });

  it('unit les services de même nom et de mêmes besoins, et ceux-là seulement', () => {
    const kept = [{ id: 'k1', nom: 'Aide en ligne', thematiques: ['a', 'b'] }];
    const other = [
      { id: 'o1', nom: 'AIDE EN LIGNE ', thematiques: ['b', 'a'] },
      { id: 'o2', nom: 'Aide en ligne', thematiques: ['a'] },
    ];
    expect(unitedServices(kept, other)).toEqual([{ id: 'o1', into: 'k1' }]);
  });
});
