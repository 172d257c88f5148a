import { Button, VisuallyHidden } from '@mantine/core';
import { AskedTwice } from '#web/ui/asked-twice.tsx';
import { members as words, roles } from './team.fr.ts';
import type { Member } from '#api/contract/members.contract';
import type { TeamChange } from './use-team.ts';

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
  const other = role === 'editor' ? 'manager' : 'editor';
  return (
    <AskedTwice
      question={words.confirm(courriel)}
      yes={words.yes}
      no={words.no}
      onYes={() => onChange({ does: 'remove', member })}
    >
      {({ ask, button }) => (
        <>
          <Button variant="default" onClick={() => onChange({ does: 'change', courriel, role: other })}>
            {role === 'editor' ? words.raise : words.lower}
            <VisuallyHidden>{words.of(courriel)}</VisuallyHidden>
          </Button>
          <Button ref={button} variant="default" onClick={ask}>
            {words.remove}
            <VisuallyHidden>{words.of(courriel)}</VisuallyHidden>
          </Button>
        </>
      )}
    </AskedTwice>
  );
}
