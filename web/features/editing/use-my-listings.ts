import { useQuery } from '@tanstack/react-query';
import { readMyListings } from '#api/contract/editing.contract';
import { call } from '#web/api/client.ts';
import type { ResponseOf } from '#api/contract/endpoint';

export type MyListing = ResponseOf<typeof readMyListings>['listings'][number];

export const MY_LISTINGS = ['my-listings'] as const;

/** The listings that the one who is signed in may edit; never those that were read before. */
export const useMyListings = () =>
  useQuery({
    queryKey: MY_LISTINGS,
    queryFn: ({ signal }) => call(readMyListings, {}, signal),
    staleTime: 0,
  });
