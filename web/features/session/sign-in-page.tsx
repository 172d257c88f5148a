import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useLinkToken } from '#web/lib/use-link-token.ts';
import { returnPage } from '#web/lib/return-page.ts';
import { useMe } from '#web/lib/use-me.ts';
import { AFTER_SIGN_IN } from './after-sign-in.ts';
import { Arrival } from './arrival.tsx';
import { AskLink } from './ask-link.tsx';
import { ProConnectButton } from './proconnect-button.tsx';
import { signIn } from './session.fr.ts';
import type { SignedOut } from './after-sign-in.ts';
import pageClasses from '#web/ui/page.module.css';

/** « Espace structures »: one asks for a link, or arrives by it; who is signed in already goes on. */
export default function SignInPage() {
  const [token, forget] = useLinkToken();
  const { data } = useMe();
  const [back] = useState(() => returnPage(new Date()) ?? AFTER_SIGN_IN);
  const told = useLocation().state as SignedOut | null;
  if (token !== null) return <Arrival token={token} onAnother={forget} />;
  if (data?.actor) return <Navigate to={back} replace />;
  return (
    <div className={pageClasses.page}>
      <h1>{signIn.title}</h1>
      {told?.signedOut && <p role="status">{signIn.signedOut[told.signedOut]}</p>}
      <p className={pageClasses.lead}>{signIn.lead}</p>
      <AskLink />
      <ProConnectButton />
    </div>
  );
}
