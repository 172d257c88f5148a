import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerClaim } from '#api/contract/members.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { Field } from '#web/ui/field.tsx';
import { isProblem } from '../is-problem.ts';
import { answer as words, readyReasons } from './moderation.fr.ts';
import type { FormEvent } from 'react';
import type { OpenClaim } from '#api/contract/members.contract';
import type { Answered } from './answered-claim.tsx';
import pageClasses from '#web/ui/page.module.css';
import classes from '../members.module.css';

export type Verdict = 'accept' | 'refuse';

interface Props {
  claim: OpenClaim;
  verdict: Verdict;
  onAnswered(answer: Answered): void;
  onCancel(): void;
}

/** The reason of an answer, which the claimer is sent: a ready one to press, or another. */
export function AnswerForm({ claim, verdict, onAnswered, onCancel }: Props) {
  const online = useOnline();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [issue, setIssue] = useState<string>();
  const answering = useAnswer(claim.id, onAnswered);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (answering.isPending) return;
    const { data, error } = answerClaim.body.safeParse({ accept: verdict === 'accept', reason });
    setIssue(error?.issues[0]?.message);
    if (data) answering.mutate(data);
    else field.current?.focus();
  };
  const take = (ready: string) => {
    setReason(ready);
    setIssue(undefined);
    field.current?.focus();
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <FocusedHeading level={3}>{words.title[verdict]}</FocusedHeading>
      <ReadyReasons verdict={verdict} onTake={take} />
      <Field label={words.reason} issue={issue}>
        {(ties) => (
          <textarea
            {...ties}
            ref={field}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      {answering.error && (
        <Failure error={answering.error} online={online} texts={words} onRetry={() => submit()} />
      )}
      <div className={pageClasses.actions}>
        <Button type="submit" aria-disabled={answering.isPending}>
          {answering.isPending ? words.sending : words.send[verdict]}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function ReadyReasons({ verdict, onTake }: { verdict: Verdict; onTake(reason: string): void }) {
  return (
    <div role="group" aria-label={words.ready} className={classes.ready}>
      {readyReasons[verdict].map((ready) => (
        <button key={ready} type="button" onClick={() => onTake(ready)}>
          {ready}
        </button>
      ))}
    </div>
  );
}

/** Another moderator may have been faster: that is an outcome, not something to try again. */
function useAnswer(claim: string, onAnswered: (answer: Answered) => void) {
  return useMutation({
    mutationFn: (body: { accept: boolean; reason: string }) => call(answerClaim, { params: { claim }, body }),
    networkMode: 'always',
    onSuccess: (_, { accept, reason }) =>
      onAnswered({ state: accept ? 'accepted' : 'refused', text: reason }),
    onError: (error) => {
      if (isProblem(error, 'not-found')) onAnswered({ state: 'over', text: error.message });
    },
  });
}
