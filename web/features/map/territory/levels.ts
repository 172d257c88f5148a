import type { TerritoryKind } from '#api/domain/coverage/territory-tree';

export type MapLevel = 'region' | 'departement' | 'epci' | 'commune';

/** By what each kind is drawn, the usual first. The communes of France are too many; the lightest comes first there. */
export const MAP_LEVELS: Record<TerritoryKind, readonly MapLevel[]> = {
  france: ['departement', 'region', 'epci'],
  region: ['epci', 'departement', 'commune'],
  departement: ['commune', 'epci'],
  epci: ['commune'],
  commune: ['commune'],
};

/** What an address asks; what it does not say, or says wrongly, is as usual. */
export const readMapLevel = (asked: string | null, kind: TerritoryKind): MapLevel =>
  MAP_LEVELS[kind].find((level) => level === asked) ?? MAP_LEVELS[kind][0] ?? 'commune';

interface Of {
  kind: TerritoryKind;
  code: string;
  parents: readonly { kind: TerritoryKind; code: string }[];
}

/** Which outlines are drawn: of the parts, or, where communes are points, of what holds them. Null where nothing holds it. */
export function outlinesOf({ kind, code, parents }: Of, level: MapLevel) {
  if (kind === 'commune') return holderOf(parents);
  return { kind, code, level: level === 'commune' ? ('epci' as const) : level };
}

/** The EPCI of a commune; a few islands have none, but their département. */
function holderOf(parents: Of['parents']) {
  for (const level of ['epci', 'departement'] as const) {
    const holder = parents.find(({ kind }) => kind === level);
    if (holder) return { kind: level, code: holder.code, level };
  }
  return null;
}
