import type { Candidate } from './candidate.ts';
import { FILTER_NAMES } from './filter-names.ts';
import type { Chosen, FilterName } from './filter-names.ts';
import type { FiltrablePartner, OfferValues } from './filter-values.ts';

export interface ValueCount {
  value: string;
  /** How many partners would be left by this value alone in its filter, the other filters as they are. */
  count: number;
  chosen: boolean;
}

export interface FilterCounts {
  name: FilterName;
  values: ValueCount[];
}

export interface Relaxation {
  /** The filter to remove. */
  name: FilterName;
  /** How many partners are left without it. */
  count: number;
}

/** OR inside a filter, AND across filters, and of one same offer: free and near are not two services of one house. */
const passes = (values: OfferValues, chosen: Chosen): boolean =>
  FILTER_NAMES.every((name) => {
    const wanted = chosen[name] ?? [];
    return wanted.length === 0 || wanted.some((value) => values[name].includes(value));
  });

/** The partners that have an offer which passes, each with those offers only. */
export function keep(partners: readonly FiltrablePartner[], chosen: Chosen): Candidate[] {
  return partners.flatMap(({ structure, offers }) => {
    const services = offers.filter(({ values }) => passes(values, chosen)).map(({ service }) => service);
    return services.length > 0 ? [{ structure, services }] : [];
  });
}

/** Every filter with the values that would leave at least one partner, or that are chosen, in the order of their codes. */
export function countValues(partners: readonly FiltrablePartner[], chosen: Chosen): FilterCounts[] {
  return FILTER_NAMES.map((name) => {
    const others = { ...chosen, [name]: [] };
    const counts = new Map((chosen[name] ?? []).map((value) => [value, 0]));
    for (const { offers } of partners) {
      const held = new Set(offers.flatMap(({ values }) => (passes(values, others) ? values[name] : [])));
      for (const value of held) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return {
      name,
      values: [...counts]
        .map(([value, count]) => ({ value, count, chosen: chosen[name]?.includes(value) ?? false }))
        .sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  });
}

/** The filters of which the removal brings partners back, the one that brings most first. */
export function relaxations(partners: readonly FiltrablePartner[], chosen: Chosen): Relaxation[] {
  const left = keep(partners, chosen).length;
  return FILTER_NAMES.filter((name) => (chosen[name]?.length ?? 0) > 0)
    .map((name) => ({ name, count: keep(partners, { ...chosen, [name]: [] }).length }))
    .filter(({ count }) => count > left)
    .sort((a, b) => b.count - a.count);
}
