import { VisuallyHidden } from '@mantine/core';
import { memo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { listingAddress } from '#web/lib/listing-address.ts';
import { ContactLink } from '#web/ui/contact-link.tsx';
import { NeedCoverage } from './need-coverage.tsx';
import { PartnerActions } from './partner-actions.tsx';
import { PartnerDetails } from './partner-details.tsx';
import { PartnerFacts } from './partner-facts.tsx';
import { SaidList } from './said-list.tsx';
import { describeRole } from './describe-partner.ts';
import { partner as words } from './orientation.fr.ts';
import { sayReasons, sayWarnings } from './rank-statements.ts';
import classes from './partner-card.module.css';
import type { ReactNode } from 'react';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Partner } from '#api/contract/orientation.contract';

interface Props {
  partner: Partner;
  /** The same as its pin's on the map. */
  number: number;
  /** Part of the plan, rather than one of the others. */
  planned: boolean;
  /** The needs asked for, covered or not. */
  needs: readonly Thematique[];
  now: Date;
  focused: boolean;
  onFocus(id: string | null): void;
  /** Shown at the end of its details; must stay the same function. */
  renderReport(partner: Partner): ReactNode;
  /** What else can be done with it. */
  renderActions(partner: Partner): ReactNode;
}

const SHOWN_REASONS = 4;
const SHOWN_WARNINGS = 2;

/** The element of a partner's card, to go to it from the map. */
export const cardId = (id: string): string => `partenaire-${id}`;

/** One partner: whom to call, for what, why, and what to know first. */
export const PartnerCard = memo(function PartnerCard(props: Props) {
  const { partner, number, planned, needs, now, focused, onFocus, renderActions } = props;
  const { id, nom, telephone, courriel, fictional } = partner.structure;
  const reasons = sayReasons(partner.reasons, now);
  const warnings = sayWarnings(partner.warnings, now);
  const role = describeRole(partner);
  const { search } = useLocation();
  const [unfolded, setUnfolded] = useState(false);
  const detailsId = `${cardId(id)}-details`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only shows its pin on the map
    <article
      id={cardId(id)}
      tabIndex={-1}
      aria-labelledby={`${cardId(id)}-nom`}
      className={classes.card}
      data-focused={focused || undefined}
      onMouseEnter={() => onFocus(id)}
      onMouseLeave={() => onFocus(null)}
      onFocus={() => onFocus(id)}
      onBlur={() => onFocus(null)}
    >
      <header className={classes.head}>
        <h3 id={`${cardId(id)}-nom`} className={classes.name}>
          <span className={classes.number} data-planned={planned || undefined}>
            <VisuallyHidden>{words.number(number)}</VisuallyHidden>
            <span aria-hidden>{number}</span>
          </span>
          <Link to={listingAddress(id, search)}>{nom}</Link>
        </h3>
        <ContactLink name={nom} telephone={telephone} courriel={courriel} />
      </header>
      {fictional && <p className={classes.fictional}>{words.fictional}</p>}
      {role && <p className={classes.role}>{role}</p>}
      <NeedCoverage needs={needs} covers={partner.covers} />
      <PartnerFacts partner={partner} now={now} />
      <SaidList reasons={reasons.slice(0, SHOWN_REASONS)} warnings={warnings.slice(0, SHOWN_WARNINGS)} />
      <PartnerActions
        partner={partner}
        detailsId={detailsId}
        unfolded={unfolded}
        onToggle={() => setUnfolded(!unfolded)}
      >
        {renderActions(partner)}
      </PartnerActions>
      <PartnerDetails
        id={detailsId}
        hidden={!unfolded}
        partner={partner}
        reasons={reasons.slice(SHOWN_REASONS)}
        warnings={warnings.slice(SHOWN_WARNINGS)}
        report={props.renderReport(partner)}
      />
    </article>
  );
});
