import { IconChevronDown, IconMail, IconRoute, IconWorld } from '@tabler/icons-react';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { itineraryLink } from './itinerary-link.ts';
import { partner as words } from './orientation.fr.ts';
import classes from './partner-card.module.css';
import { mailLink } from '#web/lib/mail-link.ts';
import type { ReactNode } from 'react';
import type { Partner } from '#api/contract/orientation.contract';

interface Props {
  partner: Partner;
  /** The element that holds the details. */
  detailsId: string;
  unfolded: boolean;
  onToggle(): void;
  /** What else can be done with it. */
  children: ReactNode;
}

/** The other ways to reach it, after the telephone, and the rest of the listing. */
export function PartnerActions({ partner, detailsId, unfolded, onToggle, children }: Props) {
  const { courriel, site_web, telephone } = partner.structure;
  const itinerary = itineraryLink(partner);
  return (
    <div className={classes.actions} data-screen-only>
      {itinerary && (
        <ExternalLink href={itinerary}>
          <IconRoute size={18} aria-hidden />
          {words.itinerary}
        </ExternalLink>
      )}
      {courriel && telephone && (
        <a href={mailLink({ to: courriel })}>
          <IconMail size={18} aria-hidden />
          {words.mail}
        </a>
      )}
      {site_web && /^https?:\/\//.test(site_web) && (
        <ExternalLink href={site_web}>
          <IconWorld size={18} aria-hidden />
          {words.site}
        </ExternalLink>
      )}
      {children}
      <button type="button" aria-expanded={unfolded} aria-controls={detailsId} onClick={onToggle}>
        {unfolded ? words.less : words.more}
        <IconChevronDown size={18} aria-hidden />
      </button>
    </div>
  );
}
