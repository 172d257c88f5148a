import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { FamilyField } from '../needs-section.tsx';
import { SortableTable } from '../table/sortable-table.tsx';
import { compare as words } from './compare.fr.ts';
import { comparedColumns } from './compared-columns.tsx';
import { compareNeeds, filterCompared, isOnlyAt } from './compared-needs.ts';
import { useOnly } from './use-only.ts';
import type { Asked } from '../asked.ts';
import type { CoverageOf } from '../use-territory.ts';
import type { At } from './compared-needs.ts';
import shared from '../territory.module.css';

interface Props {
  noms: readonly [string, string];
  coverages: readonly [CoverageOf, CoverageOf];
  asked: Asked;
  ask(change: Partial<Asked>): void;
}

const SIDES = [0, 1] as const;

/** What both have of each need; those that only one of both has are found at once. */
export function ComparedNeeds({ noms, coverages: [left, right], asked, ask }: Props) {
  const [only, setOnly] = useOnly();
  const rows = useMemo(() => compareNeeds([left, right]), [left, right]);
  const shown = filterCompared(rows, { family: asked.family, only });
  const toggle = (at: At) => setOnly(only === at ? null : at);
  return (
    <>
      <div className={shared.tools} data-screen-only>
        {SIDES.map((at) => (
          <Button
            key={at}
            variant={only === at ? 'filled' : 'default'}
            aria-pressed={only === at}
            onClick={() => toggle(at)}
          >
            {words.only(noms[at], rows.filter((row) => isOnlyAt(row, at)).length)}
          </Button>
        ))}
        <FamilyField value={asked.family} onChange={(family) => ask({ family })} />
        <p role="status" className={shared.soft}>
          {words.shown(shown.length)}
        </p>
      </div>
      <SortableTable
        title={words.needsTable(...noms)}
        file={words.needsFile(...noms)}
        columns={comparedColumns(noms)}
        rows={shown}
        keyOf={({ key }) => key}
        sort={asked.needsSort}
        onSort={(needsSort) => ask({ needsSort })}
        empty={words.empty}
      />
    </>
  );
}
