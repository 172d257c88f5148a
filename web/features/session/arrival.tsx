import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { openSession } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { returnPage } from '#web/lib/return-page.ts';
import { becomeWho } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { AFTER_SIGN_IN } from './after-sign-in.ts';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { arrival, failures } from './session.fr.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  token: string;
  /** The link is no good: another is asked for. */
  onAnother(): void;
}

/** One has followed the link. Only a press uses it: programs that look at mails follow links as well. */
export function Arrival({ token, onAnother }: Props) {
  const online = useOnline();
  const opening = useOpenSession(token);
  const { error, isPending } = opening;
  const isOver = error instanceof ProblemError && error.problem.type === 'urn:baguette:link-over';
  const press = () => !isPending && opening.mutate();
  return (
    <div className={pageClasses.page}>
      <FocusedHeading level={1}>{arrival.title}</FocusedHeading>
      {isOver ? (
        <Notice
          tone="warn"
          role="alert"
          icon={<IconAlertTriangle size={22} />}
          title={arrival.over}
          actions={<Button onClick={onAnother}>{arrival.another}</Button>}
        >
          <p>{error.message}</p>
        </Notice>
      ) : (
        <section className={pageClasses.card}>
          <p>{arrival.text}</p>
          <Button size="md" aria-disabled={isPending} onClick={press}>
            {isPending ? arrival.going : arrival.go}
          </Button>
          <p className={pageClasses.soft}>{arrival.shared}</p>
        </section>
      )}
      {error && !isOver && <Failure error={error} online={online} texts={failures.open} onRetry={press} />}
    </div>
  );
}

function useOpenSession(token: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(openSession, { body: { token } }),
    networkMode: 'always',
    onSuccess: (who) => {
      becomeWho(queries, who);
      void navigate(returnPage(new Date()) ?? AFTER_SIGN_IN, { replace: true });
    },
  });
}
