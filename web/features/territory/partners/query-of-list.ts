import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';

/** A subject and filters as the API takes them; the same whatever the order in which they were chosen. */
export function queryOfList(
  subject: string,
  chosen: Chosen,
): { subject: string } & Partial<Record<FilterName, string>> {
  const given = FILTER_NAMES.filter((name) => chosen[name]?.length).map((name) => [
    name,
    [...(chosen[name] ?? [])].sort().join(','),
  ]);
  return { subject, ...(Object.fromEntries(given) as Partial<Record<FilterName, string>>) };
}
