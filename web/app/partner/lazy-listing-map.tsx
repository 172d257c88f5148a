import { map } from '#web/features/listing/listing.fr.ts';
import { loadedApart } from '#web/ui/loaded-apart.tsx';

/** The map of one listing, loaded apart. */
export const LazyListingMap = loadedApart(() => import('#web/features/map/listing-map.tsx'), {
  waiting: <p>{map.loading}</p>,
  without: map.without,
});
