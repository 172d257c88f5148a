import { Navigate } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { SIGN_IN } from './after-sign-in.ts';
import { Rights } from './rights.tsx';
import { account, failures } from './session.fr.ts';
import { Sessions } from './sessions.tsx';
import { useSignOut } from './use-sign-out.ts';
import type { ReactNode } from 'react';
import type { Actor } from '#web/lib/use-me.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './session.module.css';

interface Props {
  /** What other features have to say of the account. */
  renderMore(actor: Actor): ReactNode;
}

/** « Mon compte »: the mailbox, the rights, what waits for her, and where one is signed in. */
export function AccountPage({ renderMore }: Props) {
  const online = useOnline();
  const { data, error, refetch } = useMe();
  const leaving = useSignOut();
  if (data?.actor === null) return <Navigate to={SIGN_IN} replace state={leaving.left} />;
  return (
    <div className={pageClasses.page}>
      <h1>{account.title}</h1>
      {!data && !error && <p role="status">{account.loading}</p>}
      {error && !data && (
        <Failure error={error} online={online} texts={failures.read} onRetry={() => void refetch()} />
      )}
      {data && (
        <>
          <section className={pageClasses.card}>
            <h2>{account.mailbox}</h2>
            <p className={classes.mailbox}>{data.actor.courriel}</p>
          </section>
          <Rights actor={data.actor} />
          {renderMore(data.actor)}
          <Sessions leaving={leaving} />
        </>
      )}
    </div>
  );
}
