import { Suspense, lazy } from 'react';
import { FoldedMap } from '#web/ui/folded-map.tsx';
import { pointMap as words } from '#web/features/editing/point-map.fr.ts';
import type { PointMap } from '#web/features/editing/point-map.ts';

const PointMapView = lazy(() =>
  import('#web/features/map/point-map.tsx').catch(() => ({ default: MapUnavailable })),
);

/** The map on which a point is moved, loaded when it is asked for. */
export function LazyPointMap(map: PointMap) {
  return (
    <FoldedMap words={words}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <PointMapView {...map} />
      </Suspense>
    </FoldedMap>
  );
}

function MapUnavailable() {
  return <p role="alert">{words.unavailable}</p>;
}
