import { ExternalLink } from '#web/ui/external-link.tsx';
import { formatDate } from '#web/lib/format-time.ts';
import { describeAddress } from './describe-partner.ts';
import { describeHours } from '#web/lib/describe-hours.ts';
import { partner as words } from './orientation.fr.ts';
import { SaidList } from './said-list.tsx';
import classes from './partner-card.module.css';
import type { ReactNode } from 'react';
import type { Partner } from '#api/contract/orientation.contract';
import type { Said } from './rank-statements.ts';

interface Props {
  id: string;
  hidden: boolean;
  partner: Partner;
  reasons: readonly Said[];
  warnings: readonly Said[];
  /** The way to say that something is wrong with it. */
  report?: ReactNode;
}

/** The rest of the listing, folded until asked for. */
export function PartnerDetails({ id, hidden, partner, reasons, warnings, report }: Props) {
  const { structure } = partner;
  return (
    <div id={id} hidden={hidden} className={classes.details}>
      <SaidList reasons={reasons} warnings={warnings} />
      <dl>
        <Row term={words.details.address}>{describeAddress(partner)}</Row>
        <Row term={words.details.hours}>{hoursOf(partner) && <p>{hoursOf(partner)}</p>}</Row>
        <Row term={words.details.notes}>{structure.precisions && <p>{structure.precisions}</p>}</Row>
        <Row term={words.details.services}>
          <Services partner={partner} />
        </Row>
        <Row term={words.details.source}>
          <Source partner={partner} />
        </Row>
      </dl>
      {report}
    </div>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function hoursOf({ structure }: Partner): string | null {
  const { horaires_accueil, horaires_texte } = structure;
  return horaires_accueil ? describeHours(horaires_accueil).join('\n') : horaires_texte;
}

function Services({ partner }: { partner: Partner }) {
  return (
    <ul>
      {partner.services.map((service) => (
        <li key={service.id}>
          <strong>{service.nom}</strong>
          {service.origin === 'network' && <span className={classes.soft}> ({words.details.deduced})</span>}
          {service.description && <p className={classes.soft}>{service.description}</p>}
        </li>
      ))}
    </ul>
  );
}

function Source({ partner }: { partner: Partner }) {
  const { source_nom, date_maj, lien_source } = partner.structure;
  return (
    <>
      {source_nom}
      {date_maj && `, ${words.details.updated(formatDate(date_maj, true))}`}
      {lien_source && /^https?:\/\//.test(lien_source) && (
        <>
          . <ExternalLink href={lien_source}>{words.details.listing}</ExternalLink>
        </>
      )}
    </>
  );
}
