import { Navigate } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { SIGN_IN } from './after-sign-in.ts';
import { Rights } from './rights.tsx';
import { account, failures } from './session.fr.ts';
import { Sessions } from './sessions.tsx';
import { useSignOut } from './use-sign-out.ts';
import classes from './session.module.css';

/** « Mon compte »: the mailbox, the rights, and where one is signed in. */
export default function AccountPage() {
  const online = useOnline();
  const { data, error, refetch } = useMe();
  const leaving = useSignOut();
  if (data?.actor === null) return <Navigate to={SIGN_IN} replace state={leaving.left} />;
  return (
    <div className={classes.page}>
      <h1>{account.title}</h1>
      {!data && !error && <p role="status">{account.loading}</p>}
      {error && !data && (
        <Failure error={error} online={online} texts={failures.read} onRetry={() => void refetch()} />
      )}
      {data && (
        <>
          <section className={classes.card}>
            <h2>{account.mailbox}</h2>
            <p className={classes.mailbox}>{data.actor.courriel}</p>
          </section>
          <Rights actor={data.actor} />
          <Sessions leaving={leaving} />
        </>
      )}
    </div>
  );
}
