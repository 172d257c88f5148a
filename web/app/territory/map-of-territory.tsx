import { subjectLabel } from '#web/features/territory/subject-words.ts';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { LazyTerritoryMap } from './lazy-territory-map.tsx';
import type { ToMap } from '#web/features/territory/zones/to-map.ts';

/** The map of what a page says; in a frame of another site, it opens pages beside it. */
export function MapOfTerritory({ search, ...given }: ToMap & { framed?: boolean }) {
  return (
    <LazyTerritoryMap
      {...given}
      subjectName={subjectLabel(given.asked.subject)}
      pathOf={(kind, code) => ({ pathname: territoryPath({ kind, code }), search })}
    />
  );
}
