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

/** By what a territory is drawn: the islands of a few are in no EPCI. Undefined until it is known how many it has. */
export const levelsOf = (kind: TerritoryKind, epci: number | undefined): readonly MapLevel[] =>
  epci === 0 ? MAP_LEVELS[kind].filter((level) => level !== 'epci') : MAP_LEVELS[kind];

/** What an address asks; what it does not say, or says wrongly, is as usual: the first. */
export const readMapLevel = (asked: string | null, levels: readonly MapLevel[]): MapLevel =>
  levels.find((level) => level === asked) ?? levels[0] ?? 'commune';

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

/**
 * The outline of the territory itself, among those of its région. Behind communes, it is drawn in the place of approximate ones of EPCI: where the points of few
 * communes are known, those are splinters.
 */
export function ownOutlineOf({ kind, parents }: Of) {
  const region = parents.find((parent) => parent.kind === 'region');
  return kind === 'departement' && region
    ? { kind: 'region' as const, code: region.code, level: kind }
    : null;
}

/** The EPCI of a commune; a few islands have none, but their département. */
function holderOf(parents: Of['parents']) {
  for (const level of ['epci', 'departement'] as const) {
    const holder = parents.find(({ kind }) => kind === level);
    if (holder) return { kind: level, code: holder.code, level };
  }
  return null;
}
