import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readListing } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { BackLink } from './back-link.tsx';
import { ListingSheet } from './listing-sheet.tsx';
import { ListingFailure, LoadingListing, UnknownListing } from './listing-states.tsx';
import { useFollowMerged } from './use-follow-merged.ts';
import { listing as words, states } from './listing.fr.ts';
import type { Situation } from './situation.ts';
import type { ReactNode } from 'react';
import type { Partner } from '#api/contract/orientation.contract';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';

export interface ListingSlots {
  /** The map of one listing, by the page that puts both together. */
  renderMap(listing: Listing): ReactNode;
  /** Where a mistake in the listing is reported. */
  renderReporting(listing: Listing): ReactNode;
  /** What can be done with its next openings. */
  renderOpenings(listing: Listing): ReactNode;
  /** Why it is here and what to know before, where it can help this person. */
  renderSaid(partner: Partner): ReactNode;
}

interface Props extends ListingSlots {
  id: string;
  situation: Situation;
}

/** The page of one listing, or the state of the wait for it. */
export function ListingView({ id, situation, ...slots }: Props) {
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery({
    queryKey: ['listing', id],
    queryFn: ({ signal }) => call(readListing, { params: { id } }, signal),
  });
  useFollowMerged(id, data);
  const online = useOnline();
  const isUnknown = error instanceof ProblemError && [400, 404].includes(error.problem.status);
  usePageTitle(titleOf(data, isUnknown));
  useRetryOnline(() => error && void refetch());
  // The state of opening hours is said as of the moment when the answer came.
  const now = useMemo(() => new Date(dataUpdatedAt), [dataUpdatedAt]);
  if (isUnknown) return <UnknownListing situation={situation} />;
  return (
    <div className={classes.page}>
      <BackLink situation={situation} />
      {error && !isFetching && (
        <ListingFailure
          error={error}
          online={online}
          hasName={data !== undefined}
          onRetry={() => void refetch()}
        />
      )}
      {!data && isFetching && <LoadingListing />}
      {data && <ListingSheet {...slots} listing={data} situation={situation} now={now} />}
    </div>
  );
}

function titleOf(listing: Listing | undefined, isUnknown: boolean): string {
  if (isUnknown) return words.title(states.unknown);
  return listing ? words.title(listing.structure.nom) : words.untitled;
}
