import { useId } from 'react';
import { LEVELS } from './asked.ts';
import { Awaited } from './awaited.tsx';
import { partColumns, shownBeyond } from './parts-columns.tsx';
import { subjectLabel } from './subject-words.ts';
import { SortableTable } from './table/sortable-table.tsx';
import { levels, parts as words } from './territory.fr.ts';
import { useParts } from './use-territory.ts';
import type { Asked, Level } from './asked.ts';
import type { TerritoryAnswer } from './use-territory.ts';
import classes from './territory.module.css';

interface Props {
  territory: TerritoryAnswer;
  asked: Asked;
  /** Kept in the links to other territories. */
  search: string;
  ask(change: Partial<Asked>): void;
}

const FIRST = 20;
const FARTHEST_FIRST = { column: 'au_dela', descending: true };

/** The parts of a territory, each with its figures for the subject; those with most people far from help come first. */
export function PartsSection({ territory, asked, search, ask }: Props) {
  const query = useParts(territory, asked);
  return (
    <>
      <LevelField territory={territory} asked={asked} ask={ask} />
      {asked.level === 'epci' && territory.kind !== 'france' && (
        <p className={classes.soft}>{words.across}</p>
      )}
      <Awaited query={query} loading={words.loading}>
        {({ parts, level, subject }) => (
          <SortableTable
            key={level}
            title={words.table(levels[level ?? 'commune'], subjectLabel(subject))}
            file={`${words.file(levels[level ?? 'commune'], territory.nom)} ${subjectLabel(subject)}`}
            columns={partColumns(shownBeyond(asked.beyond_km), level ?? 'commune', search)}
            rows={parts}
            keyOf={({ code }) => code}
            sort={asked.partsSort ?? FARTHEST_FIRST}
            onSort={(partsSort) => ask({ partsSort })}
            first={FIRST}
            empty={words.empty}
          />
        )}
      </Awaited>
    </>
  );
}

function LevelField({ territory, asked, ask }: Omit<Props, 'search'>) {
  const id = useId();
  const choices = LEVELS[territory.kind];
  if (choices.length < 2) return null;
  return (
    <p className={classes.control} data-screen-only>
      <label htmlFor={id}>{words.level}</label>
      <select
        id={id}
        className={classes.input}
        value={asked.level ?? ''}
        onChange={(event) => ask({ level: event.currentTarget.value as Level })}
      >
        {choices.map((level) => (
          <option key={level} value={level}>
            {levels[level]}
          </option>
        ))}
      </select>
    </p>
  );
}
