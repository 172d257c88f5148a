import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readListing } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Failure } from '#web/ui/failure.tsx';
import { AskSignIn } from '../ask-sign-in.tsx';
import { isProblem } from '../is-problem.ts';
import { useReturned } from '../use-returned.ts';
import { Claiming } from './claiming.tsx';
import { form, page as words } from './claim.fr.ts';
import { DirectWay } from './direct-way.tsx';
import pageClasses from '#web/ui/page.module.css';

/** « C’est votre structure ? »: the mailbox of the listing opens it at once; without it, one asks. */
export default function ClaimPage() {
  const { id = '' } = useParams();
  const online = useOnline();
  const listing = useQuery({
    queryKey: ['listing', id],
    queryFn: ({ signal }) => call(readListing, { params: { id } }, signal),
  });
  const me = useMe();
  const structure = listing.data?.structure;
  usePageTitle(words.titleOf(structure?.nom ?? '…'));
  useReturned(Boolean(me.data?.actor));
  const refused = isProblem(listing.error, 'not-found') || isProblem(listing.error, 'bad-request');
  if (refused || (structure && structure.gone_at !== null)) return <Unknown />;
  const error = (!listing.data && listing.error) || (!me.data && me.error) || null;
  const retry = () => void Promise.all([listing.refetch(), me.refetch()]);
  return (
    <div className={pageClasses.page}>
      <h1>{words.title}</h1>
      {structure && (
        <p className={pageClasses.lead}>
          <strong>{structure.nom}</strong>
          {structure.commune && `, ${structure.commune}`}
          <br />
          <Link to={listingAddress(id, '')}>{words.see}</Link>
        </p>
      )}
      {error && <Failure error={error} online={online} texts={words} onRetry={retry} />}
      {!error && !(listing.data && me.data) && <p role="status">{words.loading}</p>}
      {listing.data && me.data && (
        <>
          <DirectWay listing={listing.data} actor={me.data.actor} />
          {me.data.actor ? (
            <Claiming id={id} courriel={me.data.actor.courriel} />
          ) : (
            <AskSignIn why={form.signIn} />
          )}
        </>
      )}
    </div>
  );
}

function Unknown() {
  return (
    <div className={pageClasses.page}>
      <h1>{words.unknown}</h1>
      <p>{words.unknownText}</p>
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </div>
  );
}
