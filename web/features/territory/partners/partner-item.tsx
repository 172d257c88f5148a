import {
  IconCalendarCheck,
  IconClock,
  IconHeartHandshake,
  IconMapPin,
  IconNetwork,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { describeOpening } from '#web/lib/describe-opening.ts';
import { capitalise, listOf } from '#web/lib/french.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { ContactLink } from '#web/ui/contact-link.tsx';
import { networkName } from '#web/lib/networks.fr.ts';

import { partners as words, receptions } from './partners.fr.ts';
import type { DirectoryPartner } from '#api/contract/directory.contract';
import classes from './partners.module.css';

interface Props {
  partner: DirectoryPartner;
  now: Date;
}

const MOST_NEEDS = 5;
const MOST_NETWORKS = 3;

/** One partner of a territory: whom to call, where, when, for what, how fresh its listing is. */
export function PartnerItem({ partner, now }: Props) {
  const { id, nom, telephone, courriel, fictional } = partner;
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <h3>
          {/* Without what the page asks: a partner's page reads a situation in its address. */}
          <Link to={listingAddress(id, '')}>{nom}</Link>
        </h3>
        {fictional && <p className={classes.fictional}>{words.fictional}</p>}
      </div>
      <ContactLink name={nom} telephone={telephone} courriel={courriel} />
      <Facts partner={partner} now={now} />
      <Needs needs={partner.needs} />
    </li>
  );
}

function Facts({ partner, now }: Props) {
  const { opening_state, commune, reseaux_porteurs, freshness, date_maj } = partner;
  const networks = listOf(reseaux_porteurs.slice(0, MOST_NETWORKS).map(networkName));
  const facts = [
    { Icon: IconMapPin, said: commune },
    { Icon: IconClock, said: describeOpening(opening_state, now), state: opening_state.state },
    { Icon: IconHeartHandshake, said: sayHelp(partner) },
    { Icon: IconNetwork, said: capitalise(networks) },
    { Icon: IconCalendarCheck, said: words.fresh(freshness, date_maj) },
  ];
  return (
    <ul className={classes.facts}>
      {facts
        .filter(({ said }) => said)
        .map(({ Icon, said, state }) => (
          <li key={said} data-state={state}>
            <Icon size={18} aria-hidden />
            {said}
          </li>
        ))}
    </ul>
  );
}

/** `3 services, sur place et à distance, itinérant`. */
function sayHelp({ services, modes_accueil, itinerant }: DirectoryPartner): string {
  const ways = listOf(modes_accueil.toReversed().map((mode) => receptions[mode]));
  return [words.services(services), ways, itinerant && words.itinerant].filter(Boolean).join(', ');
}

function Needs({ needs }: Pick<DirectoryPartner, 'needs'>) {
  const rest = needs.length - MOST_NEEDS;
  return (
    <ul aria-label={words.needs} className={classes.needs}>
      {needs.slice(0, MOST_NEEDS).map((need) => (
        <li key={need}>{thematiqueLabel(need)}</li>
      ))}
      {rest > 0 && <li data-rest>{words.otherNeeds(rest)}</li>}
    </ul>
  );
}
