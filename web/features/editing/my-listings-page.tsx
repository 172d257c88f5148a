import { Link } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Failure } from '#web/ui/failure.tsx';
import { bulk } from './bulk/bulk.fr.ts';
import { mine as words } from './editing.fr.ts';
import { isSignedOut } from './is-signed-out.ts';
import { MyListingsList } from './my-listings-list.tsx';
import { ToSignIn } from './to-sign-in.tsx';
import { useMyListings } from './use-my-listings.ts';
import pageClasses from '#web/ui/page.module.css';

/** The listings that one keeps, and « Tout est encore juste » for each. */
export default function MyListingsPage() {
  const online = useOnline();
  const { data, error, refetch } = useMyListings();
  const { data: me } = useMe();
  usePageTitle(words.pageTitle);
  if (isSignedOut(error)) return <ToSignIn />;
  return (
    <div className={pageClasses.page}>
      <h1>{words.title}</h1>
      <p className={pageClasses.links}>
        <Link to="/mes-fiches/nouvelle">{words.create}</Link>
        {(me?.actor?.sources ?? []).length > 0 && <Link to="/mes-fiches/import">{bulk.link}</Link>}
        <Link to="/mon-compte">{words.account}</Link>
      </p>
      {error && <Failure error={error} online={online} texts={words} onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{words.loading}</p>}
      {data && data.listings.length === 0 && <NoListing />}
      {data && data.listings.length > 0 && <MyListingsList listings={data.listings} />}
    </div>
  );
}

/** No listing bears the mailbox that one signed in with. */
function NoListing() {
  const { data } = useMe();
  return (
    <section className={pageClasses.card} aria-labelledby="aucune-fiche">
      <h2 id="aucune-fiche">{words.empty}</h2>
      <p>{words.emptyText(data?.actor?.courriel ?? null)}</p>
      <p>
        <Link to="/">{words.find}</Link>
      </p>
    </section>
  );
}
