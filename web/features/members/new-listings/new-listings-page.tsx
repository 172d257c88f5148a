import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readNewListings } from '#api/contract/new-listings.contract';
import { call } from '#web/api/client.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { MODERATION } from '../addresses.ts';
import { ModeratorsOnly, useModerates } from '../moderation/moderators-only.tsx';
import { NewListing } from './new-listing.tsx';
import { page as words } from './new-listings.fr.ts';
import pageClasses from '#web/ui/page.module.css';

/** For moderators: the new listings that wait in their territories, as they are when the page opens. */
export default function NewListingsPage() {
  const reading = useQuery({
    queryKey: ['new-listings'],
    queryFn: ({ signal }) => call(readNewListings, {}, signal),
    gcTime: 0,
    staleTime: 0,
    refetchOnReconnect: false,
    enabled: useModerates(),
  });
  usePageTitle(words.tab);
  return (
    <ModeratorsOnly title={words.title} texts={words} reading={reading}>
      {({ listings }) => (
        <>
          <p>
            <Link to={MODERATION}>{words.back}</Link>
          </p>
          {listings.length === 0 ? (
            <section className={pageClasses.card}>
              <h2>{words.empty}</h2>
              <p>{words.emptyText}</p>
            </section>
          ) : (
            <>
              <p>{words.lead}</p>
              <ol className={pageClasses.list}>
                {listings.map((listing) => (
                  <li key={listing.id}>
                    <NewListing listing={listing} />
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </ModeratorsOnly>
  );
}
