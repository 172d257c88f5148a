import { useEffect, useMemo, useRef } from 'react';
import { ActionFailure } from './action-failure.tsx';
import { CloseForGood, Closed } from './closing.tsx';
import { DraftFound } from './draft-found.tsx';
import { EditForm } from './edit-form.tsx';
import { EditHead } from './edit-head.tsx';
import { closing } from './closing.fr.ts';
import { history, publishing as words } from './editing.fr.ts';
import { PublishBar } from './publish-bar.tsx';
import { PublicationSteps } from './review/publication-steps.tsx';
import { History } from './review/history.tsx';
import { Proposals } from './review/proposals.tsx';
import { UndoConflict } from './review/undo-conflict.tsx';
import { useForm } from './use-form.ts';
import { usePublication } from './use-publication.ts';
import { useUndo } from './use-undo.ts';
import type { Edition } from '#api/contract/editing.contract';
import type { Listing } from '#api/contract/listings.contract';
import type { EditSlots } from './edit-view.tsx';
import type { Names } from './model/describe-unit.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props extends EditSlots {
  edition: Edition;
  /** As everybody reads it; null until it has come. */
  listing: Listing | null;
}

/** A listing as its keepers see it: its state, what waits for an answer, the form, what will change, what did. */
export function EditListing({ edition, listing, renderReports, renderMap }: Props) {
  const listed = useMemo(() => namesOf(listing), [listing]);
  const edited = useForm(edition, listed);
  const publication = usePublication(edition.id, edited);
  const undo = useUndo(edition.id, () => publication.say(history.done));
  const { step, error } = publication;
  const shown = { edition, names: edited.form.names };
  const isClosed = edition.structure.values.withdrawn === true;
  const isWriting = step.name === 'form' && !edited.found && !undo.conflict && !isClosed;
  return (
    <>
      <EditHead edition={edition} listing={listing} renderReports={renderReports} />
      <Said text={publication.said} />
      {error && <ActionFailure error={error} title={words.failed} onRetry={publication.retry} />}
      {undo.error && <ActionFailure error={undo.error} title={history.failed} onRetry={undo.retry} />}
      <PublicationSteps {...shown} edited={edited} publication={publication} />
      {undo.conflict && (
        <UndoConflict {...shown} publication={publication} conflict={undo.conflict} onLeave={undo.leave} />
      )}
      {isClosed && (
        <>
          <Closed edition={edition} onUndo={undo.run} />
          <Proposals {...shown} />
          <History {...shown} onUndo={undo.run} />
        </>
      )}
      {edited.found && !isClosed && <DraftFound edition={edition} edited={edited} />}
      {isWriting && (
        <>
          <Proposals {...shown} />
          <EditForm
            key={`${edition.version} ${edited.round}`}
            form={edited.form}
            changes={edited.changes}
            renderMap={renderMap}
            onPublish={publication.publishNow}
          />
          <PublishBar edited={edited} onReview={publication.review} />
          <History {...shown} onUndo={undo.run} />
          {edition.abilities.close && !edition.waiting && (
            <CloseForGood edition={edition} onClosed={() => publication.say(closing.done)} />
          )}
        </>
      )}
    </>
  );
}

/** What has just been done, which takes the focus: what was pressed is gone. */
function Said({ text }: { text: { words: string } | null }) {
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text !== null) done.current?.focus();
  }, [text]);
  if (text === null) return null;
  return (
    <p ref={done} tabIndex={-1} role="status" className={pageClasses.thanks}>
      {text.words}
    </p>
  );
}

/** The names of the territories that the listing is read with. */
const namesOf = (listing: Listing | null): Names =>
  Object.fromEntries(
    (listing?.services ?? [])
      .flatMap(({ zones }) => zones)
      .flatMap(({ code, nom }) => (nom === null ? [] : [[code, nom] as const])),
  );
