import { Button } from '@mantine/core';
import { PartnerCard } from './partner-card.tsx';
import { results } from './orientation.fr.ts';
import classes from './results.module.css';
import type { ReactNode } from 'react';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Partner } from '#api/contract/orientation.contract';

interface Props {
  partners: readonly Partner[];
  firstNumber: number;
  needs: readonly Thematique[];
  now: Date;
  focusedId: string | null;
  onFocus(id: string | null): void;
  renderReport(partner: Partner): ReactNode;
  renderActions(partner: Partner): ReactNode;
  allShown: boolean;
  onShowAll(): void;
}

const FIRST_SHOWN = 8;

/** Those that help too, after the plan. */
export function OtherPartners({ partners, firstNumber, focusedId, allShown, onShowAll, ...card }: Props) {
  if (partners.length === 0) return null;
  const shown = allShown ? partners : partners.slice(0, FIRST_SHOWN);
  const hidden = partners.length - shown.length;
  return (
    <section aria-labelledby="autres" className={classes.others}>
      <h2 id="autres">{results.others}</h2>
      <ol className={classes.cards}>
        {shown.map((partner, index) => (
          <li key={partner.structure.id}>
            <PartnerCard
              {...card}
              partner={partner}
              number={firstNumber + index}
              planned={false}
              focused={partner.structure.id === focusedId}
            />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="default" size="md" data-screen-only onClick={onShowAll}>
          {results.othersMore(hidden)}
        </Button>
      )}
    </section>
  );
}
