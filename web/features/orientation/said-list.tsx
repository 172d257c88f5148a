import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { capitalise } from '#web/lib/french.ts';
import { partner } from './orientation.fr.ts';
import classes from './partner-card.module.css';
import type { Said } from './rank-statements.ts';

interface Props {
  reasons: readonly Said[];
  warnings: readonly Said[];
}

/** Why a partner is here (tick) and what to know before (exclamation mark). */
export function SaidList({ reasons, warnings }: Props) {
  if (reasons.length + warnings.length === 0) return null;
  return (
    <ul className={classes.said} aria-label={partner.reasons}>
      {reasons.map(({ code, words }) => (
        <li key={code}>
          <IconCheck size={18} stroke={2.5} aria-hidden />
          <span>{capitalise(words)}</span>
        </li>
      ))}
      {warnings.map(({ code, words }) => (
        <li key={code} data-tone="warning">
          <IconAlertCircle size={18} aria-hidden />
          <span>
            <VisuallyHidden>{partner.warning}</VisuallyHidden>
            {capitalise(words)}
          </span>
        </li>
      ))}
    </ul>
  );
}
