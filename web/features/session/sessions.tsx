import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { endSession, readSessions } from '#api/contract/accounts.contract';
import type { Session } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { LeaveActions } from './leave-actions.tsx';
import { account, failures } from './session.fr.ts';
import { SessionItem } from './session-item.tsx';
import type { useSignOut } from './use-sign-out.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './session.module.css';

const SESSIONS = ['sessions'] as const;

/** Where one is signed in, and how to be no more. */
export function Sessions({ leaving }: { leaving: ReturnType<typeof useSignOut> }) {
  const online = useOnline();
  const title = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) => call(readSessions, {}, signal),
  });
  const ending = useEndSession(() => title.current?.focus());
  const failed = ending.error ?? leaving.error;
  const retry = () => (ending.error && ending.variables ? ending.mutate(ending.variables) : leaving.retry());
  return (
    <section className={pageClasses.card}>
      <h2 ref={title} tabIndex={-1}>
        {account.sessions}
      </h2>
      <p className={pageClasses.soft}>{account.sessionsHint}</p>
      {error && !data && (
        <Failure error={error} online={online} texts={failures.read} onRetry={() => void refetch()} />
      )}
      <ul className={classes.sessions}>
        {data?.sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            onEnd={() => !ending.isPending && ending.mutate(session)}
          />
        ))}
      </ul>
      <p role="status">{ending.isSuccess && account.ended(ending.variables.browser)}</p>
      {failed && <Failure error={failed} online={online} texts={failures.end} onRetry={retry} />}
      <LeaveActions onLeave={leaving.leave} />
    </section>
  );
}

function useEndSession(onEnded: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Session) => call(endSession, { params: { id } }),
    networkMode: 'always',
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SESSIONS });
      onEnded();
    },
  });
}
