import { map } from '#web/features/territory/territory.fr.ts';
import { loadedApart } from '#web/ui/loaded-apart.tsx';

/** The map of white zones, loaded apart; without it the tables are complete. */
export const LazyTerritoryMap = loadedApart(() => import('#web/features/map/territory-map.tsx'), {
  waiting: <p>{map.loading}</p>,
  without: map.without,
});
