import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { readCommune } from '#api/contract/communes.contract';
import { ListingView } from '#web/features/listing/listing-view.tsx';
import { readAddress, writeAddress } from '#web/features/obstacle/address.ts';
import { call } from '#web/api/client.ts';
import { keptSearch } from '../home/kept-situation.ts';
import { OpeningFiles } from '#web/features/handover/opening-files.tsx';
import { ClaimLink } from '#web/features/members/claim-link.tsx';
import { SaidOf } from '#web/features/orientation/said-of.tsx';
import { Reporting } from '#web/features/reporting/reporting.tsx';
import { LazyListingMap } from './lazy-listing-map.tsx';

/** The page of one partner, from the situation that its address tells; without one, from the one in progress. */
export default function PartnerPage() {
  const { id = '' } = useParams();
  const location = useLocation();
  const address = readAddress(location.search || keptSearch());
  const { codes, commune: code } = address;
  const { data: commune } = useQuery({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => call(readCommune, { params: { code: code ?? '' } }, signal),
    enabled: code !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <ListingView
      key={id}
      id={id}
      situation={{
        ...codes,
        radius_km: address.radius_km,
        commune: commune ?? null,
        search: writeAddress(address),
      }}
      renderMap={(listing) => <LazyListingMap listing={listing} />}
      renderReporting={(listing) => (
        <>
          <Reporting listing={listing} />
          <ClaimLink structure={listing.structure} />
        </>
      )}
      renderOpenings={(listing) => <OpeningFiles listing={listing} />}
      renderSaid={(partner) => <SaidOf partner={partner} />}
    />
  );
}
