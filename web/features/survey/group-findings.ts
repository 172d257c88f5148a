import type { Finding } from '#api/contract/orientation.contract';

/** Findings that share a base can share an axis; `base` is null for those that count nothing. */
export interface BaseGroup {
  base: string | null;
  findings: Finding[];
}

export interface PartGroup {
  part: string;
  bases: BaseGroup[];
}

/** By part of the report, then by base, both in the order met; what is not counted ends its part. */
export function groupFindings(findings: readonly Finding[]): PartGroup[] {
  return groupBy(findings, ({ part }) => part).map(([part, inPart]) => ({
    part,
    bases: groupBy(inPart, ({ base }) => base)
      .map(([base, sharing]) => ({ base, findings: sharing }))
      .toSorted((a, b) => Number(a.base === null) - Number(b.base === null)),
  }));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
