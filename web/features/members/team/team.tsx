import { useRef } from 'react';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { InviteForm } from './invite-form.tsx';
import { MemberItem } from './member-item.tsx';
import { invite, members as words, page, roles } from './team.fr.ts';
import { useTeamChange } from './use-team.ts';
import type { Member } from '#api/contract/members.contract';
import type { TeamChange } from './use-team.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from '../members.module.css';

interface Props {
  id: string;
  members: readonly Member[];
  /** Otherwise the list is only read. */
  mayManage: boolean;
}

/** The list, what has just changed in it and how to take that back, and the invitation. */
export function Team({ id, members, mayManage }: Props) {
  const online = useOnline();
  const title = useRef<HTMLHeadingElement>(null);
  const changing = useTeamChange(id);
  const { variables: last, isSuccess, error, isPending } = changing;
  const change = (next: TeamChange) => {
    if (isPending) return;
    changing.mutate(next, {
      onSuccess: () => next.does !== 'invite' && title.current?.focus(),
    });
  };
  return (
    <>
      <section className={pageClasses.card} aria-labelledby="qui-tient">
        <h2 id="qui-tient" ref={title} tabIndex={-1}>
          {words.list}
        </h2>
        <p>{page.lead}</p>
        {members.length === 0 && <p className={pageClasses.soft}>{page.empty}</p>}
        <ul className={classes.claims}>
          {members.map((member) => (
            <MemberItem key={member.account_id} member={member} onChange={mayManage ? change : undefined} />
          ))}
        </ul>
        {!mayManage && <p className={pageClasses.soft}>{page.readOnly}</p>}
        <p role="status">
          {isSuccess && last && said(last)}{' '}
          {isSuccess && last?.does === 'remove' && (
            <LinkButton onClick={() => change({ does: 'change', ...last.member })}>
              {words.restore}
            </LinkButton>
          )}
        </p>
        {error && (
          <Failure error={error} online={online} texts={words} onRetry={() => last && change(last)} />
        )}
      </section>
      {mayManage && (
        <InviteForm
          sending={isPending}
          sent={isSuccess && last?.does === 'invite' ? last.courriel : null}
          onInvite={(invited) => change({ does: 'invite', ...invited })}
        />
      )}
    </>
  );
}

function said(change: TeamChange): string {
  if (change.does === 'remove') return words.removed(change.member.courriel);
  if (change.does === 'invite') return invite.sent(change.courriel);
  return words.changed(change.courriel, roles[change.role].text);
}
