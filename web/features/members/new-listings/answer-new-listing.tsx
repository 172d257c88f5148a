import { Button, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerNewListing } from '#api/contract/new-listings.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { Field } from '#web/ui/field.tsx';
import { answer as words, listing, page } from './new-listings.fr.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from '../members.module.css';

interface Props {
  id: string;
  nom: string;
}

/** The two answers, with a reason that its author is sent; then, in their place, what was answered. */
export function AnswerNewListing({ id, nom }: Props) {
  const online = useOnline();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [issue, setIssue] = useState<string>();
  const answering = useMutation({
    networkMode: 'always',
    mutationFn: (body: { accept: boolean; reason: string }) =>
      call(answerNewListing, { params: { id }, body }),
  });
  const send = (accept: boolean) => {
    if (answering.isPending) return;
    const { data, error } = answerNewListing.body.safeParse({ accept, reason });
    setIssue(error?.issues[0]?.message);
    if (data) answering.mutate(data);
    else field.current?.focus();
  };
  if (answering.data) {
    return (
      <p ref={takeFocus} tabIndex={-1} role="status">
        <strong>{answering.data.state === 'accepted' ? words.accepted : words.refused}</strong>
        {listing.of(nom)}
      </p>
    );
  }
  const texts = { ...page, failed: words.failed };
  return (
    <div className={classes.form}>
      <div role="group" aria-label={words.ready} className={classes.ready}>
        {words.reasons.map((ready) => (
          <button key={ready} type="button" onClick={() => setReason(ready)}>
            {ready}
          </button>
        ))}
      </div>
      <Field label={words.reason} issue={issue}>
        {(ties) => (
          <textarea
            {...ties}
            ref={field}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      {answering.error && (
        <Failure
          error={answering.error}
          online={online}
          texts={texts}
          onRetry={() => answering.mutate(answering.variables)}
        />
      )}
      <div className={pageClasses.actions}>
        {([true, false] as const).map((accept) => (
          <Button
            key={String(accept)}
            variant={accept ? 'filled' : 'default'}
            aria-disabled={answering.isPending}
            onClick={() => send(accept)}
          >
            {accept ? words.accept : words.refuse}
            <VisuallyHidden>{listing.of(nom)}</VisuallyHidden>
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What was pressed is gone: what came of it takes the focus. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();
