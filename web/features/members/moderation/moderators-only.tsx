import { Link } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { AskSignIn } from '../ask-sign-in.tsx';
import { isProblem } from '../is-problem.ts';
import { mayModerate } from '../may-moderate.ts';
import { useReturned } from '../use-returned.ts';
import { page as words } from './moderation.fr.ts';
import type { ReactNode } from 'react';
import pageClasses from '#web/ui/page.module.css';

type Texts = Parameters<typeof Failure>[0]['texts'];

interface Reading<T> {
  data: T | undefined;
  error: Error | null;
  refetch(): unknown;
}

interface Props<T> {
  title: string;
  texts: Texts & { loading: string };
  reading: Reading<T>;
  children(data: T): ReactNode;
}

/** Whether the one who is signed in moderates anything. */
export function useModerates(): boolean {
  const { data } = useMe();
  return Boolean(data?.actor && mayModerate(data.actor));
}

/** A page of moderators, or why it is not shown: who is signed in, the wait, the failure. */
export function ModeratorsOnly<T>({ title, texts, reading, children }: Props<T>) {
  const online = useOnline();
  const me = useMe();
  const actor = me.data?.actor;
  const { data, error, refetch } = reading;
  useReturned(Boolean(actor));
  if (actor && !mayModerate(actor)) return <NotAllowed courriel={actor.courriel} />;
  const signedOut = actor === null || isProblem(error, 'not-signed-in');
  const failed = (!me.data && me.error) || (data === undefined && error) || null;
  const retry = () => void (me.data ? refetch() : me.refetch());
  return (
    <div className={pageClasses.page}>
      <h1>{title}</h1>
      {signedOut && <AskSignIn why={words.signIn} />}
      {!signedOut && failed && <Failure error={failed} online={online} texts={texts} onRetry={retry} />}
      {!signedOut && !failed && data === undefined && <p role="status">{texts.loading}</p>}
      {!signedOut && data !== undefined && children(data)}
    </div>
  );
}

function NotAllowed({ courriel }: { courriel: string }) {
  return (
    <div className={pageClasses.page}>
      <h1>{words.refused}</h1>
      <p>{words.refusedText(courriel)}</p>
      <p>
        <Link to="/mon-compte">{words.account}</Link>
      </p>
    </div>
  );
}
