import { Link } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Failure } from '#web/ui/failure.tsx';
import { AskSignIn } from '../ask-sign-in.tsx';
import { isProblem } from '../is-problem.ts';
import { mayModerate } from '../may-moderate.ts';
import { useReturned } from '../use-returned.ts';
import { ClaimsList } from './claims-list.tsx';
import { page as words } from './moderation.fr.ts';
import { useClaims } from './use-claims.ts';
import type { ReactNode } from 'react';
import classes from '../members.module.css';

/** For moderators: the claims that wait in their territories. */
export default function ModerationPage() {
  const online = useOnline();
  const me = useMe();
  const actor = me.data?.actor;
  const isModerator = Boolean(actor && mayModerate(actor));
  const { data, error, refetch } = useClaims(isModerator);
  usePageTitle(words.tab);
  useReturned(Boolean(actor));
  if (actor === null || isProblem(error, 'not-signed-in')) {
    return (
      <Frame>
        <AskSignIn why={words.signIn} />
      </Frame>
    );
  }
  if (actor && !isModerator) return <NotAllowed courriel={actor.courriel} />;
  const failed = (!me.data && me.error) || (!data && error) || null;
  const retry = () => void (me.data ? refetch() : me.refetch());
  return (
    <Frame>
      {failed && <Failure error={failed} online={online} texts={words} onRetry={retry} />}
      {!failed && !data && <p role="status">{words.loading}</p>}
      {data?.claims.length === 0 && (
        <section className={classes.card}>
          <h2>{words.empty}</h2>
          <p>{words.emptyText}</p>
        </section>
      )}
      {data && data.claims.length > 0 && (
        <>
          <p>{words.lead}</p>
          <ClaimsList claims={data.claims} />
        </>
      )}
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page}>
      <h1>{words.title}</h1>
      {children}
    </div>
  );
}

function NotAllowed({ courriel }: { courriel: string }) {
  return (
    <div className={classes.page}>
      <h1>{words.refused}</h1>
      <p>{words.refusedText(courriel)}</p>
      <p>
        <Link to="/mon-compte">{words.account}</Link>
      </p>
    </div>
  );
}
