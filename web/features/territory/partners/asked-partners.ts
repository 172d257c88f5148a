import { readFilters, writeFilters } from '#web/lib/filters-address.ts';
import type { Chosen } from '#api/domain/orientation/filter-names';

/** How many partners a page of the list has. */
export const PAGE_SIZE = 20;

/** What the address asks of the list of partners; codes and numbers only. */
export interface PartnersAsked {
  filters: Chosen;
  /** From 1. */
  page: number;
}

/** Reads an address; what it says wrongly is left out. */
export function readPartnersAsked(query: URLSearchParams): PartnersAsked {
  const page = /^[1-9]\d{0,4}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  return { filters: readFilters(query), page };
}

/** The address that asks this in the place of what it asked; what other parts of the page keep there stays. */
export function changePartnersAsked(
  query: URLSearchParams,
  { filters, page }: PartnersAsked,
): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const [name, value] of [...writeFilters(filters), ['page', page > 1 ? String(page) : ''] as const]) {
    if (value) changed.set(name, value);
    else changed.delete(name);
  }
  return changed;
}

/** Which partners a page shows, from 1, of so many. */
export const shownOn = (page: number, total: number): { first: number; last: number; pages: number } => ({
  first: (page - 1) * PAGE_SIZE + 1,
  last: Math.min(page * PAGE_SIZE, total),
  pages: Math.ceil(total / PAGE_SIZE),
});
