import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readSignInWays } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { failures, proConnect } from './session.fr.ts';
import { useLeaveForProConnect } from './use-leave-for-proconnect.ts';
import pageClasses from '#web/ui/page.module.css';

const ABOUT = 'https://www.proconnect.gouv.fr/';

/** Leads to ProConnect; nothing where it is not set. */
export function ProConnectButton() {
  const online = useOnline();
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => call(readSignInWays, {}, signal),
  });
  const { isLeaving, error, leave } = useLeaveForProConnect();
  if (!ways?.proconnect) return null;
  return (
    <section className={pageClasses.card} aria-labelledby="proconnect">
      <p id="proconnect">{proConnect.hint}</p>
      <Button size="md" aria-disabled={isLeaving} onClick={leave}>
        {isLeaving ? proConnect.going : proConnect.go}
      </Button>
      <a href={ABOUT} target="_blank" rel="noreferrer">
        {proConnect.what}
      </a>
      {error && <Failure error={error} online={online} texts={failures.proConnect} onRetry={leave} />}
    </section>
  );
}
