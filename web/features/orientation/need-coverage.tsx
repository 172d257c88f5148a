import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { partner } from './orientation.fr.ts';
import classes from './partner-card.module.css';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

interface Props {
  needs: readonly Thematique[];
  covers: readonly Thematique[];
}

/** Which needs a partner answers and which it does not: a tick or a dash, never colour alone. */
export function NeedCoverage({ needs, covers }: Props) {
  const covered = needs.filter((code) => covers.includes(code));
  const missing = needs.filter((code) => !covers.includes(code));
  return (
    <ul className={classes.needs} aria-label={partner.needs}>
      {covered.map((code) => (
        <li key={code}>
          <IconCheck size={16} stroke={2.5} aria-hidden />
          <VisuallyHidden>{partner.covered}</VisuallyHidden>
          <span>{thematiqueLabel(code)}</span>
        </li>
      ))}
      {missing.map((code) => (
        <li key={code} data-missing>
          <IconMinus size={16} aria-hidden />
          <VisuallyHidden>{partner.notCovered}</VisuallyHidden>
          <span>{thematiqueLabel(code)}</span>
        </li>
      ))}
    </ul>
  );
}
