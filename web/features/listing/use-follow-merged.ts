import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { listingAddress } from '#web/lib/listing-address.ts';
import type { Listing } from '#api/contract/listings.contract';

/** A listing that was merged into another answers that other: the address becomes its own. */
export function useFollowMerged(id: string, listing: Listing | undefined): void {
  const { search } = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const own = listing?.structure.id ?? id;
  useEffect(() => {
    if (own === id) return;
    queries.setQueryData(['listing', own], listing);
    void navigate(listingAddress(own, search), { replace: true });
  }, [own, id, listing, search, navigate, queries]);
}
