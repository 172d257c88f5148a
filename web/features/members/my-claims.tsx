import { IconAlertCircle, IconCheck, IconClock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatDate } from '#web/lib/format-time.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { MY_LISTINGS } from './addresses.ts';
import { mine as words } from './claim/claim.fr.ts';
import { useMyClaims } from './use-my-claims.ts';
import type { MyClaim } from './use-my-claims.ts';
import pageClasses from '#web/ui/page.module.css';
import classes from './members.module.css';

/** On the account: the listings that one asked to keep, and what was answered. Nothing for who never asked. */
export function MyClaims() {
  const online = useOnline();
  const { data, error, refetch } = useMyClaims();
  if (!error && (!data || data.claims.length === 0)) return null;
  return (
    <section className={pageClasses.card} aria-labelledby="mes-demandes">
      <h2 id="mes-demandes">{words.title}</h2>
      {error && <Failure error={error} online={online} texts={words} onRetry={() => void refetch()} />}
      <ul className={classes.claims}>
        {data?.claims.map((claim) => (
          <MyClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

const ICONS = { asked: IconClock, accepted: IconCheck, refused: IconAlertCircle };

function MyClaimItem({ claim: { structure_id, nom, asked_on, state, answer } }: { claim: MyClaim }) {
  const Icon = ICONS[state];
  return (
    <li>
      <p>
        <Link to={listingAddress(structure_id, '')}>{nom}</Link>
      </p>
      <p className={pageClasses.state} data-state={state}>
        <Icon size={20} aria-hidden />
        <span>
          <strong>{words.states[state]}</strong>, {words.asked(formatDate(asked_on, true))}
        </span>
      </p>
      {answer && <p>{words.answer(answer)}</p>}
      {state === 'accepted' && (
        <p>
          <Link to={MY_LISTINGS}>{words.keep}</Link>
        </p>
      )}
    </li>
  );
}
