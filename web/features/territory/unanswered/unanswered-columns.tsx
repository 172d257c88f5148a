import { mondayOf } from '#api/domain/unanswered/iso-week';
import { formatNumber } from '#web/lib/french.ts';
import { unanswered as words } from './unanswered.fr.ts';
import type { CSSProperties } from 'react';
import type { Column } from '../table/column.ts';
import type { UnansweredRow } from './unanswered-rows.ts';
import classes from './unanswered.module.css';

/** The need, the total, then each week, the last one first: what is new is seen without scrolling. */
export function unansweredColumns(weeks: readonly string[], most: number): Column<UnansweredRow>[] {
  const year = weeks.at(-1)?.slice(0, 4);
  return [
    { key: 'besoin', label: words.need, value: ({ label }) => label },
    { key: 'code', label: words.code, value: ({ need }) => need, fileOnly: true },
    {
      key: 'total',
      label: words.searches,
      numeric: true,
      value: ({ searches }) => searches,
      cell: ({ searches }) => <strong>{formatNumber(searches)}</strong>,
    },
    ...weeks.map((week, at) => weekColumn(week, at, { most, year })).toReversed(),
  ];
}

interface Scale {
  /** The most searches of a need in a week: the whole length of a bar. */
  most: number;
  /** Which needs not be said. */
  year: string | undefined;
}

function weekColumn(week: string, at: number, { most, year }: Scale): Column<UnansweredRow> {
  const monday = mondayOf(week);
  const value = ({ byWeek }: UnansweredRow) => byWeek[at] ?? null;
  return {
    key: week.toLowerCase().replace('-', '_'),
    label: words.week(monday, monday.slice(0, 4) !== year),
    numeric: true,
    value,
    cell: (row) => <Searches count={value(row)} most={row.need ? most : 0} />,
  };
}

/** How many, with a bar as long as that is; all needs together have none, which would dwarf the others. */
function Searches({ count, most }: { count: number | null; most: number }) {
  if (count === null) return '–';
  return (
    <>
      {formatNumber(count)}
      {most > 0 && (
        <span aria-hidden className={classes.bar} style={{ '--share': count / most } as CSSProperties} />
      )}
    </>
  );
}
