import { describe, expect, it } from 'vitest';
import {
  EMPTY_BASKET,
  addPartner,
  basketSchema,
  isFull,
  refreshPartner,
  removePartner,
} from '#web/features/handover/basket/basket.ts';
import { MOST_PARTNERS } from '#web/features/handover/sheet-partner.ts';
import { sheetPartner } from '#test/support/sheet-partners';

const CHAMBERY = { code: '73065', nom: 'Chambéry', latitude: 45.57, longitude: 5.91 };
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => sheetPartner({ id: `invented--${index}` }));
const filled = numbered(MOST_PARTNERS).reduce(
  (basket, partner) => addPartner(basket, partner, CHAMBERY),
  EMPTY_BASKET,
);

describe('Les partenaires choisis', () => {
  it('gardent l’ordre du choix, sans doublon', () => {
    const [first, second] = numbered(2);
    const basket = [second, first, second].reduce(
      (held, partner) => (partner ? addPartner(held, partner, CHAMBERY) : held),
      EMPTY_BASKET,
    );
    expect(basket.partners.map(({ id }) => id)).toEqual(['invented--1', 'invented--0']);
    expect(basket.commune).toEqual(CHAMBERY);
  });

  it('sont six au plus', () => {
    expect(isFull(filled)).toBe(true);
    expect(addPartner(filled, sheetPartner({ id: 'invented--seventh' }), CHAMBERY)).toBe(filled);
  });

  it('oublient la commune avec le dernier d’entre eux', () => {
    const one = addPartner(EMPTY_BASKET, sheetPartner(), CHAMBERY);
    expect(removePartner(one, 'invented--house')).toEqual(EMPTY_BASKET);
    expect(removePartner(filled, 'invented--0').commune).toEqual(CHAMBERY);
  });

  it('prennent une copie plus fraîche à sa place, jamais un partenaire de plus', () => {
    const fresh = sheetPartner({ id: 'invented--1', telephone: '3919' });
    expect(
      refreshPartner(filled, fresh)
        .partners.map(({ telephone }) => telephone)
        .indexOf('3919'),
    ).toBe(1);
    expect(refreshPartner(EMPTY_BASKET, fresh)).toEqual(EMPTY_BASKET);
  });

  it('se relisent de l’appareil, et rien d’autre : ni champ de trop, ni code inconnu', () => {
    expect(basketSchema.parse(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
    const [partner] = filled.partners;
    for (const broken of [{ ...partner, nom_personne: 'x' }, { ...partner, needs: ['rien'] }, { id: 'a' }]) {
      expect(basketSchema.safeParse({ ...filled, partners: [broken] }).success).toBe(false);
    }
  });
});
