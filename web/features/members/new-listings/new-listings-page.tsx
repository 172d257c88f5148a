import { useQuery } from '@tanstack/react-query';
import { readNewListings } from '#api/contract/new-listings.contract';
import { call } from '#web/api/client.ts';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Failure } from '#web/ui/failure.tsx';
import { AskSignIn } from '../ask-sign-in.tsx';
import { useReturned } from '../use-returned.ts';
import { NewListing } from './new-listing.tsx';
import { page as words } from './new-listings.fr.ts';
import classes from '../members.module.css';

/** For moderators: the new listings that wait in their territories, as they are when the page opens. */
export default function NewListingsPage() {
  const online = useOnline();
  const { data: me } = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['new-listings'],
    queryFn: ({ signal }) => call(readNewListings, {}, signal),
    gcTime: 0,
    staleTime: 0,
    refetchOnReconnect: false,
    enabled: Boolean(me?.actor),
  });
  usePageTitle(words.tab);
  useReturned(Boolean(me?.actor));
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      {me?.actor === null && <AskSignIn why={words.signIn} />}
      {error && !data && (
        <Failure error={error} online={online} texts={words} onRetry={() => void refetch()} />
      )}
      {me?.actor && !data && !error && <p role="status">{words.loading}</p>}
      {data?.listings.length === 0 && <p>{words.empty}</p>}
      {data && data.listings.length > 0 && (
        <>
          <p>{words.lead}</p>
          <ol className={classes.list}>
            {data.listings.map((listing) => (
              <li key={listing.id}>
                <NewListing listing={listing} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
