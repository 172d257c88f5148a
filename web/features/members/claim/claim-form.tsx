import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { Field } from '#web/ui/field.tsx';
import { bodyOf, checkClaim, firstOf, serverIssues } from './claim-body.ts';
import { form as words, outcome } from './claim.fr.ts';
import type { FormEvent } from 'react';
import type { ClaimBody, ClaimField, Issues } from './claim-body.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from '../members.module.css';

interface Props {
  sending: boolean;
  error: Error | null;
  onSend(body: ClaimBody): void;
}

/** Who asks, and why: what is wrong is said beside each field, and the first of them gets the focus. */
export function ClaimForm({ sending, error, onSend }: Props) {
  const online = useOnline();
  const form = useRef<HTMLFormElement>(null);
  const [written, setWritten] = useState({ claimer: '', siret: '', message: '' });
  const [found, setFound] = useState<Issues>({});
  const issues = { ...serverIssues(error), ...found };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (sending) return;
    const body = bodyOf(written);
    const faults = checkClaim(body);
    setFound(faults);
    const first = firstOf(faults);
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    else onSend(body);
  };
  const control = (name: ClaimField) => ({
    name,
    value: written[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { value } = currentTarget;
      setWritten((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <form noValidate ref={form} className={classes.form} onSubmit={submit}>
      <Field label={words.claimer} help={words.claimerHelp} issue={issues.claimer}>
        {(ties) => <input {...ties} {...control('claimer')} maxLength={200} autoComplete="name" />}
      </Field>
      <Field label={words.siret} help={words.siretHelp} issue={issues.siret}>
        {(ties) => <input {...ties} {...control('siret')} inputMode="numeric" autoComplete="off" />}
      </Field>
      <Field label={words.message} help={words.messageHelp} issue={issues.message}>
        {(ties) => <textarea {...ties} {...control('message')} rows={5} maxLength={1000} />}
      </Field>
      <p role="alert" className={fieldClasses.fault}>
        {firstOf(found) && words.check}
      </p>
      <Button type="submit" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </Button>
      {error && <Failure error={error} online={online} texts={outcome} onRetry={() => submit()} />}
    </form>
  );
}
