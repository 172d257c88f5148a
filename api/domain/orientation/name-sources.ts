import type { FilterCounts, ValueCount } from './filter-matches.ts';
import type { FiltrablePartner } from './filter-values.ts';

interface NamedValues extends Pick<FilterCounts, 'name'> {
  values: (ValueCount & { label?: string })[];
}

/** Gives the values of the filter by source the names of the sources. */
export function nameSources(
  counted: readonly FilterCounts[],
  partners: readonly FiltrablePartner[],
): NamedValues[] {
  const names = new Map(partners.map(({ structure: { source, source_nom } }) => [source, source_nom]));
  return counted.map((filter) =>
    filter.name !== 'source'
      ? filter
      : {
          ...filter,
          values: filter.values.map((each) => ({ ...each, label: names.get(each.value) ?? each.value })),
        },
  );
}
