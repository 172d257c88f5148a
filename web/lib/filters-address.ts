import { isFilterValue } from '#api/contract/filters.contract';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';

/** What each filter is called in an address. */
const NAMES: Record<FilterName, string> = {
  open: 'ouvert',
  cost: 'cout',
  reception: 'accueil',
  meant_for: 'destine',
  access: 'acces',
  language: 'langue',
  network: 'reseau',
  source: 'source',
};

/** The filters that an address says, `ouvert=soir,week-end`; what is not a value of one is left out. */
export function readFilters(query: URLSearchParams): Chosen {
  const given = FILTER_NAMES.map((name) => {
    const values = (query.get(NAMES[name]) ?? '').split(',');
    return [name, [...new Set(values)].filter((value) => isFilterValue(name, value))] as const;
  });
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

/** Every filter by its name in an address, with what is chosen in it, empty where nothing is; always in the same order. */
export const writeFilters = (chosen: Chosen): [name: string, values: string][] =>
  FILTER_NAMES.map((name) => [NAMES[name], (chosen[name] ?? []).join(',')]);
