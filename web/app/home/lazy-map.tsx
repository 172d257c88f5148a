import { Suspense, lazy } from 'react';
import { map } from '#web/features/orientation/orientation.fr.ts';
import classes from './home.module.css';
import type { MapSlot } from '#web/features/orientation/results.tsx';
import type { Commune } from '#api/contract/communes.contract';

const PartnerMap = lazy(() =>
  import('#web/features/map/partner-map.tsx').catch(() => ({ default: MapUnavailable })),
);

/** The map, loaded apart; without it the list is complete. */
export function LazyMap(props: MapSlot & { commune: Commune }) {
  return (
    <Suspense fallback={<p className={classes.mapNote}>{map.loading}</p>}>
      <PartnerMap {...props} />
    </Suspense>
  );
}

function MapUnavailable() {
  return <p className={classes.mapNote}>{map.unavailable}</p>;
}
