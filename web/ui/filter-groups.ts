import { fold } from '#web/lib/french.ts';

export interface OptionGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

/**
 * The options whose label, or whose group's label, holds every word of the search, and those of `meant`, which it
 * names in other words; empty groups are left out.
 */
export function filterGroups(
  groups: readonly OptionGroup[],
  search: string,
  meant: readonly string[] = [],
): OptionGroup[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ label, value }) => {
        const text = fold(`${group.label} ${label}`);
        return meant.includes(value) || words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ options }) => options.length > 0);
}
