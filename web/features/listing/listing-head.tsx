import { Button, VisuallyHidden } from '@mantine/core';
import {
  IconAlertCircle,
  IconCalendar,
  IconClock,
  IconMail,
  IconPhone,
  IconPrinter,
  IconRoute,
  IconWorld,
} from '@tabler/icons-react';
import { describeOpening } from '#web/lib/describe-opening.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { rolesOf } from '#api/domain/orientation/roles';
import { roles } from '#web/lib/roles.fr.ts';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { listing as words, message } from './listing.fr.ts';
import { mailLink } from '#web/lib/mail-link.ts';
import { Networks } from './networks.tsx';
import type { Situation } from './situation.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';

interface Props {
  listing: Listing;
  situation: Situation;
  now: Date;
}

/** Its name, what it is, and how to reach someone: the telephone is the loudest thing of the page. */
export function ListingHead({ listing, situation, now }: Props) {
  const { structure, source, services, opening_state } = listing;
  const needs = services.flatMap(({ thematiques }) => thematiques);
  const [role] = rolesOf({ networks: structure.reseaux_porteurs, services, covers: needs });
  return (
    <header className={classes.head}>
      <h1 id="fiche">{structure.nom}</h1>
      {source.fictional && <p className={classes.fictional}>{words.fictional}</p>}
      {role && <p className={classes.role}>{roles[role]}</p>}
      <Contacts listing={listing} situation={situation} />
      <ul className={classes.facts}>
        {structure.gone_at === null && (
          <li data-state={opening_state.state}>
            <IconClock size={20} aria-hidden />
            {describeOpening(opening_state, now)}
          </li>
        )}
        {structure.fermeture_du && structure.fermeture_au && (
          <li data-tone="warning">
            <IconAlertCircle size={20} aria-hidden />
            {words.closed(
              structure.fermeture_du === structure.fermeture_au ? null : formatDate(structure.fermeture_du),
              formatDate(structure.fermeture_au, true),
            )}
          </li>
        )}
        {structure.complet_jusqu_au && (
          <li data-tone="warning">
            <IconAlertCircle size={20} aria-hidden />
            {words.full(formatDate(structure.complet_jusqu_au))}
          </li>
        )}
        {listing.freshness === 'stale' && (
          <li data-tone="warning">
            <IconAlertCircle size={20} aria-hidden />
            {words.stale}
          </li>
        )}
        {structure.sur_rendez_vous && (
          <li>
            <IconCalendar size={20} aria-hidden />
            {words.appointment}
          </li>
        )}
        {structure.itinerant && (
          <li>
            <IconRoute size={20} aria-hidden />
            {words.itinerant}
          </li>
        )}
      </ul>
      {structure.description && <p className={classes.description}>{structure.description}</p>}
      <Networks codes={structure.reseaux_porteurs} />
    </header>
  );
}

function Contacts({ listing: { structure, services }, situation }: Omit<Props, 'now'>) {
  const first = (field: 'telephone' | 'courriel') =>
    structure[field] ?? services.find((service) => service[field] !== null)?.[field] ?? null;
  const telephone = first('telephone');
  const courriel = first('courriel');
  const { site_web, nom } = structure;
  return (
    <div className={classes.contacts}>
      {telephone ? (
        <a href={phoneLink(telephone)} className={classes.phone}>
          <IconPhone size={28} aria-hidden />
          <VisuallyHidden>{words.call(nom)}</VisuallyHidden>
          {formatPhone(telephone)}
        </a>
      ) : (
        <p className={classes.noPhone}>{words.noPhone}</p>
      )}
      {courriel && (
        <a
          href={mailLink({
            to: courriel,
            subject: message.subject,
            body: message.body(situation.needs.map(thematiqueLabel), situation.commune?.nom ?? null),
          })}
          className={classes.contact}
        >
          <IconMail size={20} aria-hidden />
          <span>
            <span data-screen-only>{words.write}</span>
            <span className={classes.printed}>{courriel}</span>
          </span>
        </a>
      )}
      {site_web && /^https?:\/\//.test(site_web) && (
        <span className={classes.contact}>
          <ExternalLink href={site_web}>
            <IconWorld size={20} aria-hidden />
            <span data-screen-only>{words.site}</span>
            <span className={classes.printed}>{site_web}</span>
          </ExternalLink>
        </span>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
        data-screen-only
      >
        {words.print}
      </Button>
    </div>
  );
}
