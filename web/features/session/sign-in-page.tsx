import { Navigate, useLocation } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { AFTER_SIGN_IN } from './after-sign-in.ts';
import { Arrival } from './arrival.tsx';
import { AskLink } from './ask-link.tsx';
import { signIn } from './session.fr.ts';
import { useLinkToken } from './use-link-token.ts';
import classes from './session.module.css';
import type { SignedOut } from './after-sign-in.ts';

/** « Espace structures »: one asks for a link, or arrives by it; who is signed in already goes on. */
export default function SignInPage() {
  const [token, forget] = useLinkToken();
  const { data } = useMe();
  const told = useLocation().state as SignedOut | null;
  if (token !== null) return <Arrival token={token} onAnother={forget} />;
  if (data?.actor) return <Navigate to={AFTER_SIGN_IN} replace />;
  return (
    <div className={classes.page}>
      <h1>{signIn.title}</h1>
      {told?.signedOut && <p role="status">{signIn.signedOut[told.signedOut]}</p>}
      <p className={classes.lead}>{signIn.lead}</p>
      <AskLink />
    </div>
  );
}
