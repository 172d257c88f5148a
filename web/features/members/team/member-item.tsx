import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { members as words, roles } from './team.fr.ts';
import type { Member } from '#api/contract/members.contract';
import type { TeamChange } from './use-team.ts';
import classes from '../members.module.css';

interface Props {
  member: Member;
  /** Absent where the list is only read. */
  onChange: ((change: TeamChange) => void) | undefined;
}

/** One person: the mailbox, what she may do, and how to change it. */
export function MemberItem({ member, onChange }: Props) {
  const { courriel, role } = member;
  return (
    <li>
      <p>
        <strong>{courriel}</strong>
        <br />
        {roles[role].name}, {roles[role].text}
      </p>
      {onChange && <MemberActions member={member} onChange={onChange} />}
    </li>
  );
}

interface ActionsProps {
  member: Member;
  onChange(change: TeamChange): void;
}

function MemberActions({ member, onChange }: ActionsProps) {
  const { courriel, role } = member;
  const id = useId();
  const [confirming, setConfirming] = useState<boolean | null>(null);
  const remove = useRef<HTMLButtonElement>(null);
  // Back on what was pressed, once the question is gone.
  useEffect(() => {
    if (confirming === false) remove.current?.focus();
  }, [confirming]);
  if (confirming) {
    return (
      <div className={classes.actions} role="group" aria-labelledby={id}>
        <p id={id}>{words.confirm(courriel)}</p>
        <Button onClick={() => onChange({ does: 'remove', member })}>{words.yes}</Button>
        <Button ref={focusOnce} variant="default" onClick={() => setConfirming(false)}>
          {words.no}
        </Button>
      </div>
    );
  }
  const other = role === 'editor' ? 'manager' : 'editor';
  return (
    <div className={classes.actions}>
      <Button variant="default" onClick={() => onChange({ does: 'change', courriel, role: other })}>
        {role === 'editor' ? words.raise : words.lower}
        <VisuallyHidden>{words.of(courriel)}</VisuallyHidden>
      </Button>
      <Button ref={remove} variant="default" onClick={() => setConfirming(true)}>
        {words.remove}
        <VisuallyHidden>{words.of(courriel)}</VisuallyHidden>
      </Button>
    </div>
  );
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();
