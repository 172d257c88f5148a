import { formatPhone, phoneLink } from '#web/lib/format-phone.ts';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { Facts } from './facts.tsx';
import { services as words } from './listing.fr.ts';
import { describeAddress } from './place-links.ts';
import { factsOf, isSame } from './service-facts.ts';
import { Week } from './week.tsx';
import { mailLink } from '#web/lib/mail-link.ts';
import type { ReactNode } from 'react';
import type { Fact } from './service-facts.ts';
import type { ListedService } from '#api/contract/listings.contract';
import classes from './listing.module.css';
import serviceClasses from './services.module.css';

interface Props {
  service: ListedService;
  /** What is already said for all. */
  common: readonly Fact[];
  allDeduced: boolean;
}

export const serviceAnchor = (id: string): string => `service-${id}`;

/** One service: what differs from the others, its own place, hours and contacts where it has some. */
export function ServiceItem({ service, common, allDeduced }: Props) {
  const facts = factsOf(service).filter((fact) => !common.some((said) => isSame(said, fact)));
  const { lien_mobilisation, origin } = service;
  return (
    <li id={serviceAnchor(service.id)} className={serviceClasses.service}>
      <h4>{service.nom}</h4>
      {service.description && <p className={classes.lines}>{service.description}</p>}
      <Facts facts={facts} />
      <OwnPlace service={service} />
      {lien_mobilisation && /^https?:\/\//.test(lien_mobilisation) && (
        <p>
          <ExternalLink href={lien_mobilisation}>{words.link}</ExternalLink>
        </p>
      )}
      {origin === 'network' && !allDeduced && <p className={classes.soft}>{words.deduced}</p>}
    </li>
  );
}

function OwnPlace({ service: { site, telephone, courriel } }: { service: ListedService }) {
  const address = site && describeAddress(site);
  const hasHours = site !== null && (site.horaires_accueil !== null || site.horaires_texte !== null);
  if (!address && !hasHours && !telephone && !courriel) return null;
  return (
    <dl className={serviceClasses.terms}>
      {address && <Row term={words.terms.place}>{address}</Row>}
      {hasHours && (
        <Row term={words.terms.hours}>
          <Week osm={site.horaires_accueil} text={site.horaires_texte} />
        </Row>
      )}
      {(telephone ?? courriel) && (
        <Row term={words.terms.contact}>
          {telephone && <a href={phoneLink(telephone)}>{formatPhone(telephone)}</a>}
          {telephone && courriel && ', '}
          {courriel && <a href={mailLink({ to: courriel })}>{courriel}</a>}
        </Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
