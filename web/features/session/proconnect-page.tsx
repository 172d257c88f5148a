import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { openProConnectSession } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { returnPage } from '#web/lib/return-page.ts';
import { becomeWho } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { AFTER_SIGN_IN, SIGN_IN } from './after-sign-in.ts';
import { failures, proConnect } from './session.fr.ts';
import { useLeaveForProConnect } from './use-leave-for-proconnect.ts';
import pageClasses from '#web/ui/page.module.css';

/** Where ProConnect sends the browser back: what it answers is used at once, and leaves the address. */
export default function ProConnectPage() {
  const online = useOnline();
  const { search, pathname } = useLocation();
  const [answer] = useState(search);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: () => call(openProConnectSession, { body: { answer } }),
    networkMode: 'always',
    onSuccess: (who) => {
      becomeWho(queries, who);
      void navigate(returnPage(new Date()) ?? AFTER_SIGN_IN, { replace: true });
    },
  });
  const { leave } = useLeaveForProConnect();
  // What ProConnect answered is good once: one starts there again, unless it was not used.
  const isOver = error instanceof ProblemError && error.problem.type === 'urn:baguette:link-over';
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void navigate(pathname, { replace: true });
    mutate();
  }, [mutate, navigate, pathname]);
  return (
    <div className={pageClasses.page}>
      <FocusedHeading level={1}>{proConnect.back}</FocusedHeading>
      {error ? (
        <Failure error={error} online={online} texts={failures.proConnect} onRetry={isOver ? leave : mutate}>
          <p>
            <Link to={SIGN_IN}>{proConnect.another}</Link>
          </p>
        </Failure>
      ) : (
        <p role="status">{proConnect.opening}</p>
      )}
    </div>
  );
}
