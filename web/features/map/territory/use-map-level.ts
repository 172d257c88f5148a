import { useSearchParams } from 'react-router';
import { levelsOf, outlinesOf, readMapLevel } from './levels.ts';
import { useOutlines } from './use-outlines.ts';
import type { MapLevel } from './levels.ts';
import type { MapGiven } from './map-given.ts';

const KEY = 'carte';

/** By what a territory can be drawn, by what the address asks it to be, and how to ask something else. */
export function useMapLevel(territory: MapGiven['territory']) {
  const levels = useLevels(territory);
  const [query, setQuery] = useSearchParams();
  const choose = (level: MapLevel) => {
    const changed = new URLSearchParams(query);
    if (level === levels[0]) changed.delete(KEY);
    else changed.set(KEY, level);
    setQuery(changed, { replace: true, preventScrollReset: true });
  };
  return { levels, level: readMapLevel(query.get(KEY), levels), choose };
}

/** Only a whole région or département may be without an EPCI. Its outlines by EPCI are those that it is usually drawn on. */
function useLevels(territory: MapGiven['territory']): readonly MapLevel[] {
  const { kind } = territory;
  const mayLack = kind === 'region' || kind === 'departement';
  const { data } = useOutlines(mayLack ? outlinesOf(territory, 'epci') : null);
  return levelsOf(kind, mayLack ? data?.outlines.features.length : undefined);
}
