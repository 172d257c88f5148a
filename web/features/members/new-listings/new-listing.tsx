import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { formatPhone } from '#web/lib/format-phone.ts';
import { formatSiret } from '#web/lib/format-siret.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { listingAddress } from '#web/lib/listing-address.ts';
import { AnswerNewListing } from './answer-new-listing.tsx';
import { listing as words } from './new-listings.fr.ts';
import type { WaitingListing } from '#api/contract/new-listings.contract';
import pageClasses from '#web/ui/page.module.css';

/** One new listing: what it says, who wrote it, which others look like it, and the two answers. */
export function NewListing({ listing }: { listing: WaitingListing }) {
  const { id, nom, adresse, commune, telephone, courriel, siret, by, asked_on, services, look_alikes } =
    listing;
  const facts = [
    [words.place, [adresse, commune].filter(Boolean).join(', ')],
    [words.phone, telephone && formatPhone(telephone)],
    [words.mail, courriel],
    [words.siret, siret && formatSiret(siret)],
    [words.by, by ?? words.unknown],
    [words.on, formatDate(asked_on, true)],
  ] as const;
  return (
    <article className={pageClasses.card} aria-labelledby={`fiche-${id}`}>
      <h2 id={`fiche-${id}`}>{nom}</h2>
      <dl className={pageClasses.terms}>
        {facts.map(
          ([term, fact]) =>
            fact && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <h3>{words.services}</h3>
      <ul className={pageClasses.bullets}>
        {services.map((service) => (
          <li key={service.nom}>{serviceLine(service)}</li>
        ))}
      </ul>
      {look_alikes.length > 0 && (
        <>
          <h3>{words.alike}</h3>
          <ul className={pageClasses.bullets}>
            {look_alikes.map((alike) => (
              <li key={alike.id}>
                <Link to={listingAddress(alike.id, '')}>{alike.nom}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/mes-fiches/${encodeURIComponent(id)}`}>
          {words.edit}
          <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
        </Link>
      </p>
      <AnswerNewListing id={id} nom={nom} />
    </article>
  );
}

const serviceLine = ({ nom, thematiques }: WaitingListing['services'][number]): string =>
  `${nom} (${thematiques.map(thematiqueLabel).join(', ')})`;
