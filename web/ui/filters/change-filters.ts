import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import type { FilterOfPartners } from '#api/contract/filters.contract';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';

/** Chooses a value, or takes the choice back; a filter without a choice is not there. */
export function toggle(chosen: Chosen, name: FilterName, value: string): Chosen {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return next.length > 0 ? { ...chosen, [name]: next } : without(chosen, name);
}

/** Without one filter. */
export const without = (chosen: Chosen, name: FilterName): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([each]) => each !== name));

export interface Choice {
  name: FilterName;
  value: string;
}

/** Every value chosen, in the order of the filters. */
export const choicesOf = (chosen: Chosen): Choice[] =>
  FILTER_NAMES.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value })));

/** Whether an answer was filtered. */
export const isFiltered = (filters: readonly FilterOfPartners[]): boolean =>
  filters.some(({ values }) => values.some(({ chosen }) => chosen));
