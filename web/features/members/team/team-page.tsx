import { Link, useParams } from 'react-router';
import { useMe } from '#web/lib/use-me.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Failure } from '#web/ui/failure.tsx';
import { claimAddress, MY_LISTINGS } from '../addresses.ts';
import { AskSignIn } from '../ask-sign-in.tsx';
import { isProblem } from '../is-problem.ts';
import { useReturned } from '../use-returned.ts';
import { page as words } from './team.fr.ts';
import { Team } from './team.tsx';
import { useEdition, useMembers } from './use-team.ts';
import pageClasses from '#web/ui/page.module.css';

/** Who keeps a listing, beside the mailbox that stands on it. */
export default function TeamPage() {
  const { id = '' } = useParams();
  const online = useOnline();
  const me = useMe();
  const signedIn = Boolean(me.data?.actor);
  const edition = useEdition(id, signedIn);
  const members = useMembers(id, signedIn);
  const nom = edition.data?.structure.values.nom;
  usePageTitle(words.titleOf(typeof nom === 'string' ? nom : '…'));
  useReturned(signedIn);
  const queries = [me, edition, members];
  const error = queries.find((query) => query.error && !query.data)?.error ?? null;
  const signedOut = me.data?.actor === null || isProblem(error, 'not-signed-in');
  const refused = isProblem(error, 'not-allowed') || isProblem(error, 'not-found');
  const retry = () => void Promise.all(queries.map((query) => query.refetch()));
  return (
    <div className={pageClasses.page}>
      <h1>{words.title}</h1>
      {signedOut && <AskSignIn why={words.signIn} />}
      {refused && <Refused id={id} isUnknown={isProblem(error, 'not-found')} text={error.message} />}
      {error && !refused && !signedOut && (
        <Failure error={error} online={online} texts={words} onRetry={retry} />
      )}
      {!error && !signedOut && !(edition.data && members.data) && <p role="status">{words.loading}</p>}
      {edition.data && members.data && !signedOut && (
        <>
          <p className={pageClasses.lead}>
            <strong>{String(nom)}</strong>
            <br />
            <Link to={`${MY_LISTINGS}/${encodeURIComponent(id)}`}>{words.back}</Link>
          </p>
          <Team id={id} members={members.data.members} mayManage={edition.data.abilities.manage_members} />
        </>
      )}
    </div>
  );
}

interface RefusedProps {
  id: string;
  isUnknown: boolean;
  text: string;
}

function Refused({ id, isUnknown, text }: RefusedProps) {
  return (
    <section className={pageClasses.card}>
      <h2>{isUnknown ? words.unknown : words.refused}</h2>
      {!isUnknown && <p>{text}</p>}
      <p>
        {isUnknown ? (
          <Link to={MY_LISTINGS}>{words.myListings}</Link>
        ) : (
          <Link to={claimAddress(id)}>{words.claim}</Link>
        )}
      </p>
    </section>
  );
}
