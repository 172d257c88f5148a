import { useEffect, useMemo, useRef } from 'react';
import { ActionFailure } from './action-failure.tsx';
import { DraftFound } from './draft-found.tsx';
import { EditForm } from './edit-form.tsx';
import { EditHead } from './edit-head.tsx';
import { publishing as words } from './editing.fr.ts';
import { changesOf } from './model/edits.ts';
import { PublishBar } from './publish-bar.tsx';
import { Review } from './review/review.tsx';
import { useForm } from './use-form.ts';
import { usePublication } from './use-publication.ts';
import type { Edition } from '#api/contract/editing.contract';
import type { Listing } from '#api/contract/listings.contract';
import type { EditSlots } from './edit-view.tsx';
import type { Names } from './model/describe-unit.ts';
import classes from './editing.module.css';

interface Props extends EditSlots {
  edition: Edition;
  /** As everybody reads it; null until it has come. */
  listing: Listing | null;
}

/** A listing as its keepers see it: its state, what waits for an answer, the form, what will change. */
export function EditListing({ edition, listing, renderReports, renderMap }: Props) {
  const names = useMemo(() => namesOf(listing), [listing]);
  const edited = useForm(edition, names);
  const publication = usePublication(edition.id, edited);
  const { step, said, error } = publication;
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== null) done.current?.focus();
  }, [said]);
  return (
    <>
      <EditHead edition={edition} listing={listing} renderReports={renderReports} />
      {said !== null && (
        <p ref={done} tabIndex={-1} role="status" className={classes.thanks}>
          {said}
        </p>
      )}
      {error && <ActionFailure error={error} title={words.failed} onRetry={publication.retry} />}
      {step.name === 'review' && (
        <Review
          edition={edition}
          changes={changesOf(edition, step.edits)}
          names={edited.form.names}
          isPublishing={publication.isPublishing}
          onPublish={() => publication.publish(step.edits)}
          onBack={publication.back}
        />
      )}
      {edited.found && <DraftFound edition={edition} edited={edited} />}
      {step.name === 'form' && !edited.found && (
        <>
          <EditForm key={`${edition.version} ${edited.round}`} form={edited.form} renderMap={renderMap} />
          <PublishBar edited={edited} onReview={publication.review} />
        </>
      )}
    </>
  );
}

/** The names of the territories that the listing is read with. */
const namesOf = (listing: Listing | null): Names =>
  Object.fromEntries(
    (listing?.services ?? [])
      .flatMap(({ zones }) => zones)
      .flatMap(({ code, nom }) => (nom === null ? [] : [[code, nom] as const])),
  );
