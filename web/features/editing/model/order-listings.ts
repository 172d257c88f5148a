import type { MyListing } from '../use-my-listings.ts';

type Waiting = Pick<MyListing, 'state' | 'reports' | 'proposals' | 'freshness' | 'unnamed_since'>;

/** Whether one of one's listings asks for something: an answer, a correction, or that one says it is still right. */
export const isWaiting = (listing: Waiting): boolean => rankOf(listing) < 4;

/** The same listings, those that ask for something first, by how much it matters to who looks for help. */
export const orderListings = <L extends Waiting>(listings: readonly L[]): L[] =>
  listings.toSorted((a, b) => rankOf(a) - rankOf(b));

function rankOf({ state, reports, proposals, freshness, unnamed_since }: Waiting): number {
  if (state === 'refused') return 0;
  if (state === 'closed') return 6;
  if (state === 'asked') return 4;
  if (reports > 0) return 1;
  if (proposals > 0 || unnamed_since !== null) return 2;
  return freshness === 'fresh' ? 5 : 3;
}
