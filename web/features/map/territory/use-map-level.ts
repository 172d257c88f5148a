import { useSearchParams } from 'react-router';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { MAP_LEVELS, readMapLevel } from './levels.ts';
import type { MapLevel } from './levels.ts';

const KEY = 'carte';

/** By what the address asks the map to be drawn, and how to ask something else. */
export function useMapLevel(kind: TerritoryKind): [MapLevel, (level: MapLevel) => void] {
  const [query, setQuery] = useSearchParams();
  const choose = (level: MapLevel) => {
    const changed = new URLSearchParams(query);
    if (level === MAP_LEVELS[kind][0]) changed.delete(KEY);
    else changed.set(KEY, level);
    setQuery(changed, { replace: true, preventScrollReset: true });
  };
  return [readMapLevel(query.get(KEY), kind), choose];
}
