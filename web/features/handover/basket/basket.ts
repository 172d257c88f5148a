import { z } from 'zod';
import { MOST_PARTNERS, sheetCommuneSchema, sheetPartnerSchema } from '../sheet-partner.ts';
import type { SheetCommune, SheetPartner } from '../sheet-partner.ts';

/** The partners chosen for a sheet, in the order of the choice, and the commune they were chosen for. */
export const basketSchema = z.strictObject({
  commune: sheetCommuneSchema.nullable(),
  partners: z.array(sheetPartnerSchema).max(MOST_PARTNERS),
});

export type Basket = z.infer<typeof basketSchema>;

export const EMPTY_BASKET: Basket = { commune: null, partners: [] };

export const holds = ({ partners }: Basket, id: string): boolean =>
  partners.some((partner) => partner.id === id);

export const isFull = ({ partners }: Basket): boolean => partners.length >= MOST_PARTNERS;

/** With a partner more; the commune is that of the first one chosen. A full basket, or one that holds it, is left as it is. */
export function addPartner(basket: Basket, partner: SheetPartner, commune: SheetCommune | null): Basket {
  if (isFull(basket) || holds(basket, partner.id)) return basket;
  return { commune: basket.commune ?? commune, partners: [...basket.partners, partner] };
}

export function removePartner(basket: Basket, id: string): Basket {
  const partners = basket.partners.filter((partner) => partner.id !== id);
  return partners.length === 0 ? EMPTY_BASKET : { ...basket, partners };
}

/** With a newer copy in the place of one that it holds. */
export function refreshPartner(basket: Basket, fresh: SheetPartner): Basket {
  if (!holds(basket, fresh.id)) return basket;
  return {
    ...basket,
    partners: basket.partners.map((partner) => (partner.id === fresh.id ? fresh : partner)),
  };
}
