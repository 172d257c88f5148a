import { MY_LISTINGS } from './use-my-listings.ts';
import type { QueryClient } from '@tanstack/react-query';

/** Reads again all that is shown of a listing that has just changed. */
export const refreshListing = (queries: QueryClient, id: string): Promise<unknown> =>
  Promise.all(
    [['edition', id], ['listing', id], ['listing-area', id], MY_LISTINGS].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );
