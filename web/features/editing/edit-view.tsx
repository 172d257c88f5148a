import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { readEdition } from '#api/contract/editing.contract';
import { readListing } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { forgetReturn } from '#web/lib/return-page.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { EditListing } from './edit-listing.tsx';
import { page as words } from './editing.fr.ts';
import { isSignedOut } from './is-signed-out.ts';
import { ToSignIn } from './to-sign-in.tsx';
import type { ReactNode } from 'react';
import type { Listing } from '#api/contract/listings.contract';
import type { PointMap } from './point-map.ts';
import pageClasses from '#web/ui/page.module.css';

/** What other features show of a listing that is edited. */
export interface EditSlots {
  renderReports(reports: Listing['reports']): ReactNode;
  renderMap(map: PointMap): ReactNode;
}

/** The page of one listing that is edited, or the state of the wait for it. */
export function EditView({ id, ...slots }: EditSlots & { id: string }) {
  const edition = useQuery({
    queryKey: ['edition', id],
    queryFn: ({ signal }) => call(readEdition, { params: { id } }, signal),
    staleTime: 0,
  });
  const { data: listing } = useQuery({
    queryKey: ['listing', id],
    queryFn: ({ signal }) => call(readListing, { params: { id } }, signal),
  });
  const online = useOnline();
  const nom = edition.data?.structure.values.nom;
  usePageTitle(typeof nom === 'string' ? words.title(nom) : words.title(''));
  useEffect(() => {
    if (edition.data) forgetReturn();
  }, [edition.data]);
  if (isSignedOut(edition.error)) return <ToSignIn />;
  return (
    <div className={pageClasses.page}>
      <p>
        <Link to="/mes-fiches">{words.back}</Link>
      </p>
      {!edition.data && <h1>{words.untitled}</h1>}
      {edition.error && !edition.isFetching && (
        <Failure error={edition.error} online={online} texts={words} onRetry={() => void edition.refetch()} />
      )}
      {edition.isPending && <p role="status">{words.loading}</p>}
      {edition.data && <EditListing edition={edition.data} listing={listing ?? null} {...slots} />}
    </div>
  );
}
