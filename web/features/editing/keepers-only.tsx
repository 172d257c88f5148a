import { Link } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { page } from './editing.fr.ts';
import { keepers as words } from './keepers.fr.ts';
import { ToSignIn } from './to-sign-in.tsx';
import type { ReactNode } from 'react';
import type { Actor } from '#web/lib/use-me.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  title: string;
  children(actor: Actor): ReactNode;
}

/** A page beside « Mes fiches », or why it is not shown: the wait, the failure; who is not signed in is led there. */
export function KeepersOnly({ title, children }: Props) {
  const online = useOnline();
  const { data, error, refetch } = useMe();
  if (data?.actor === null) return <ToSignIn />;
  return (
    <div className={pageClasses.page}>
      <p>
        <Link to="/mes-fiches">{page.back}</Link>
      </p>
      <h1>{title}</h1>
      {!data && !error && <p role="status">{words.loading}</p>}
      {!data && error && (
        <Failure error={error} online={online} texts={words} onRetry={() => void refetch()} />
      )}
      {data && children(data.actor)}
    </div>
  );
}
