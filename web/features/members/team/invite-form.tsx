import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { mailboxSchema } from '#api/contract/accounts.contract';
import { Field } from '#web/ui/field.tsx';
import { invite as words, roles } from './team.fr.ts';
import type { FormEvent } from 'react';
import type { Member } from '#api/contract/members.contract';
import pageClasses from '#web/ui/page.module.css';
import classes from '../members.module.css';

type Invited = Pick<Member, 'courriel' | 'role'>;

interface Props {
  sending: boolean;
  /** The mailbox that was invited last: it leaves the field. */
  sent: string | null;
  onInvite(invited: Invited): void;
}

const ROLES = ['editor', 'manager'] as const;

/** Whom to invite, and what she may do. */
export function InviteForm({ sending, sent, onInvite }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [courriel, setCourriel] = useState('');
  const [role, setRole] = useState<Member['role']>('editor');
  const [issue, setIssue] = useState<string>();
  const [cleared, setCleared] = useState<string | null>(null);
  if (sent !== cleared) {
    setCleared(sent);
    if (sent !== null) setCourriel('');
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = mailboxSchema.safeParse(courriel);
    setIssue(error?.issues[0]?.message);
    if (data) onInvite({ courriel: data, role });
    else field.current?.focus();
  };
  return (
    <section className={pageClasses.card}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <form noValidate className={classes.form} onSubmit={submit}>
        <Field label={words.courriel} issue={issue}>
          {(ties) => (
            <input
              {...ties}
              ref={field}
              type="email"
              autoComplete="off"
              maxLength={254}
              value={courriel}
              onChange={(event) => setCourriel(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.role} issue={undefined}>
          {(ties) => (
            <select
              {...ties}
              value={role}
              onChange={(event) => setRole(event.currentTarget.value as Member['role'])}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {roles[each].name}, {roles[each].text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </Button>
      </form>
    </section>
  );
}
