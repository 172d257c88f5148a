import { FoldedMap } from '#web/ui/folded-map.tsx';
import { loadedApart } from '#web/ui/loaded-apart.tsx';
import { pointMap as words } from '#web/features/editing/point-map.fr.ts';
import type { PointMap } from '#web/features/editing/point-map.ts';

const PointMapView = loadedApart(() => import('#web/features/map/point-map.tsx'), {
  waiting: <p role="status">{words.loading}</p>,
  without: words.without,
});

/** The map on which a point is moved, loaded when it is asked for. */
export function LazyPointMap(map: PointMap) {
  return (
    <FoldedMap words={words}>
      <PointMapView {...map} />
    </FoldedMap>
  );
}
