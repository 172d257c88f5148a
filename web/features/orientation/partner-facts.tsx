import { IconClock, IconCoinEuro, IconMapPin } from '@tabler/icons-react';
import { describeCost, describePlace, describeReception } from './describe-partner.ts';
import { describeOpening } from '#web/lib/describe-opening.ts';
import classes from './partner-card.module.css';
import type { Partner } from '#api/contract/orientation.contract';

interface Props {
  partner: Partner;
  now: Date;
}

/** What one asks first: open? where? how much? on the spot? */
export function PartnerFacts({ partner, now }: Props) {
  const place = describePlace(partner);
  return (
    <ul className={classes.facts}>
      <li data-state={partner.opening_state.state}>
        <IconClock size={18} aria-hidden />
        {describeOpening(partner.opening_state, now)}
      </li>
      {place && (
        <li>
          <IconMapPin size={18} aria-hidden />
          {place}
        </li>
      )}
      <li>
        <IconCoinEuro size={18} aria-hidden />
        {[describeCost(partner), describeReception(partner)].filter(Boolean).join(', ')}
      </li>
    </ul>
  );
}
