import { Button } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { THEMATIQUE_GROUPS } from '#api/domain/vocabulary/thematiques';
import { needColumns } from './needs-columns.tsx';
import { filterNeeds, isAbsent, needRows } from './needs-rows.ts';
import { SortableTable } from './table/sortable-table.tsx';
import { needs as words } from './territory.fr.ts';
import type { Asked } from './asked.ts';
import type { NeedRow } from './needs-rows.ts';
import type { CoverageOf } from './use-territory.ts';
import classes from './territory.module.css';

interface Props {
  nom: string;
  coverage: CoverageOf;
  asked: Asked;
  ask(change: Partial<Asked>): void;
  /** Shows the white zones of a subject; null where they cannot be shown. */
  onSubject: ((subject: string) => void) | null;
}

/** What a territory has of each need; those that nobody answers are found at once. */
export function NeedsSection({ nom, coverage, asked, ask, onSubject }: Props) {
  const [typed, type] = useState('');
  const rows = useMemo(() => needRows(coverage), [coverage]);
  const shown = filterNeeds(rows, { family: asked.family, absent: asked.absent, words: typed });
  return (
    <>
      <div className={classes.tools} data-screen-only>
        <AbsentButton rows={rows} asked={asked} ask={ask} />
        <FamilyField value={asked.family} onChange={(family) => ask({ family })} />
        <WordsField value={typed} onChange={type} />
        <p role="status" className={classes.soft}>
          {words.shown(shown.length)}
        </p>
      </div>
      <SortableTable
        title={words.table(nom)}
        file={words.file(nom)}
        columns={needColumns(asked.subject, onSubject)}
        rows={shown}
        keyOf={({ key }) => key}
        sort={asked.needsSort}
        onSort={(needsSort) => ask({ needsSort })}
        empty={words.empty}
      />
    </>
  );
}

/** How many needs nobody answers here; pressed, only those are shown. */
function AbsentButton({ rows, asked, ask }: Pick<Props, 'asked' | 'ask'> & { rows: readonly NeedRow[] }) {
  const count = rows.filter(isAbsent).length;
  // Nothing is said of needs that are not counted yet.
  if (count === 0 && !asked.absent && rows.some(({ figures }) => figures === null)) return null;
  if (count === 0 && !asked.absent) return <p className={classes.noneAbsent}>{words.noneAbsent}</p>;
  return (
    <Button
      variant={asked.absent ? 'filled' : 'default'}
      aria-pressed={asked.absent}
      onClick={() => ask({ absent: !asked.absent })}
    >
      {words.absent(count)}
    </Button>
  );
}

/** Not in the address, which holds no text. */
function WordsField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const id = useId();
  return (
    <p className={classes.control}>
      <label htmlFor={id}>{words.words}</label>
      <input
        id={id}
        type="search"
        className={classes.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}

/** All families, or one. */
export function FamilyField({
  value,
  onChange,
}: {
  value: string | null;
  onChange(value: string | null): void;
}) {
  const id = useId();
  return (
    <p className={classes.control}>
      <label htmlFor={id}>{words.family}</label>
      <select
        id={id}
        className={classes.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{words.allFamilies}</option>
        {THEMATIQUE_GROUPS.map((family) => (
          <option key={family.value} value={family.value}>
            {family.label}
          </option>
        ))}
      </select>
    </p>
  );
}
