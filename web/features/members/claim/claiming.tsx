import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { claimListing } from '#api/contract/members.contract';
import { call } from '#web/api/client.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { MY_LISTINGS } from '../addresses.ts';
import { AskSignIn } from '../ask-sign-in.tsx';
import { isProblem } from '../is-problem.ts';
import { MY_CLAIMS, useMyClaims } from '../use-my-claims.ts';
import { ClaimForm } from './claim-form.tsx';
import { form, outcome as words } from './claim.fr.ts';
import type { ReactNode } from 'react';
import type { ClaimBody } from './claim-body.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  id: string;
  /** Of who is signed in. */
  courriel: string;
}

/** Asking for a listing, then what came of it. */
export function Claiming({ id, courriel }: Props) {
  const queries = useQueryClient();
  const { data } = useMyClaims();
  const claiming = useMutation({
    mutationFn: (body: ClaimBody) => call(claimListing, { params: { id }, body }),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: MY_CLAIMS }),
  });
  const { error, isPending, isSuccess } = claiming;
  if (isSuccess) {
    return (
      <Outcome title={words.sent} text={words.sentText(courriel)}>
        <Link to="/mon-compte">{words.follow}</Link>
      </Outcome>
    );
  }
  if (isProblem(error, 'conflict')) {
    return (
      <Outcome title={words.mine} text={words.mineText}>
        <Link to={MY_LISTINGS}>{words.myListings}</Link>
      </Outcome>
    );
  }
  if (isProblem(error, 'not-signed-in')) return <AskSignIn why={form.signIn} />;
  const open = data?.claims.find(({ structure_id, state }) => structure_id === id && state === 'asked');
  return (
    <section className={pageClasses.card}>
      <h2>{form.title}</h2>
      <p>{form.lead}</p>
      {open && <p>{form.pending(formatDate(open.asked_on, true))}</p>}
      <ClaimForm sending={isPending} error={error} onSend={claiming.mutate} />
    </section>
  );
}

function Outcome({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={pageClasses.card}>
      <IconCheck size={28} aria-hidden />
      <FocusedHeading level={2}>{title}</FocusedHeading>
      <p>{text}</p>
      <p>{children}</p>
    </section>
  );
}
