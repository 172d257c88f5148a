import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { askSignInLink, mailboxSchema } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Field } from '#web/ui/field.tsx';
import { Failure } from '#web/ui/failure.tsx';
import { LinkSent } from './link-sent.tsx';
import { failures, signIn } from './session.fr.ts';
import type { FormEvent } from 'react';
import pageClasses from '#web/ui/page.module.css';

/** Asks for a link; then says where to look for it, whatever the mailbox. */
export function AskLink() {
  const online = useOnline();
  const field = useRef<HTMLInputElement>(null);
  const [courriel, setCourriel] = useState('');
  const [refused, setRefused] = useState(false);
  const asking = useMutation({
    mutationFn: (to: string) => call(askSignInLink, { body: { courriel: to } }),
    networkMode: 'always',
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (asking.isPending) return;
    const { success, data } = mailboxSchema.safeParse(courriel);
    setRefused(!success);
    if (success) asking.mutate(data);
    else field.current?.focus();
  };
  if (asking.isSuccess) return <LinkSent courriel={asking.variables} onAgain={asking.reset} />;
  return (
    <form noValidate className={pageClasses.card} onSubmit={submit}>
      <Field label={signIn.field} help={signIn.hint} issue={refused ? signIn.notAnAddress : undefined}>
        {(ties) => (
          <input
            {...ties}
            ref={field}
            type="email"
            autoComplete="email"
            inputMode="email"
            maxLength={254}
            value={courriel}
            onChange={(event) => setCourriel(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" aria-disabled={asking.isPending}>
        {asking.isPending ? signIn.sending : signIn.send}
      </Button>
      {asking.error && (
        <Failure error={asking.error} online={online} texts={failures.ask} onRetry={() => submit()} />
      )}
      <p className={pageClasses.soft}>{signIn.kept}</p>
    </form>
  );
}
