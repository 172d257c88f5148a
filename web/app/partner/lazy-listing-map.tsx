import { Suspense, lazy } from 'react';
import { map } from '#web/features/listing/listing.fr.ts';
import type { Listing } from '#api/contract/listings.contract';

const ListingMap = lazy(() =>
  import('#web/features/map/listing-map.tsx').catch(() => ({ default: MapUnavailable })),
);

/** The map of one listing, loaded apart. */
export function LazyListingMap(props: { listing: Listing }) {
  return (
    <Suspense fallback={<p>{map.loading}</p>}>
      <ListingMap {...props} />
    </Suspense>
  );
}

function MapUnavailable() {
  return <p>{map.unavailable}</p>;
}
