import { ACCESSES, OPENINGS, RECEPTIONS } from '#api/domain/vocabulary/filter-values';
import { LANGUAGES } from '#api/domain/vocabulary/languages';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { FRAIS } from '#api/domain/vocabulary/service-lists';
import { capitalise } from '#web/lib/french.ts';
import { networkName } from '#web/lib/networks.fr.ts';
import type { FilterOfPartners } from '#api/contract/filters.contract';
import type { FilterName } from '#api/domain/orientation/filter-names';

const LISTS: Partial<Record<FilterName, readonly { value: string; label: string }[]>> = {
  open: OPENINGS,
  cost: FRAIS,
  reception: RECEPTIONS,
  meant_for: PUBLICS,
  access: ACCESSES,
  language: LANGUAGES,
};

/** A value of a filter in words; a source that no answer has named yet is said by its slug. */
export function filterLabel(name: FilterName, value: string, given?: string): string {
  if (name === 'network') return capitalise(networkName(value));
  return given ?? LISTS[name]?.find((each) => each.value === value)?.label ?? value;
}

/** The name that an answer gives to a source. */
export const givenLabel = (
  filters: readonly FilterOfPartners[] | undefined,
  name: FilterName,
  value: string,
): string | undefined =>
  filters?.find((filter) => filter.name === name)?.values.find((each) => each.value === value)?.label;
