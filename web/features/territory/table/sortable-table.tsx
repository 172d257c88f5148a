import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { LinkButton } from '#web/ui/link-button.tsx';
import { tables as words } from '../territory.fr.ts';
import { CsvButton } from './csv-button.tsx';
import { tableCsv } from './column.ts';
import { sortRows } from './sort-rows.ts';
import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import type { Sort } from './sort-rows.ts';
import classes from './table.module.css';

interface Props<Row> {
  /** Names the table and its file. */
  title: string;
  file: string;
  /** The first one names the row, and stays in view. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** What the rows come to, under them on the screen; the file leaves it out. */
  sum?: Row;
  sort: Sort | null;
  onSort(sort: Sort): void;
  /** How many rows are shown until all are asked for. */
  first?: number;
  /** Said where there is no row. */
  empty: string;
  children?: ReactNode;
}

/** Rows that hardly fit a screen. */
const LONG = 20;

/** A table that is sorted by its headings, scrolls inside itself on a small screen, and can be taken away as a file. */
export function SortableTable<Row>({ first = Infinity, ...props }: Props<Row>) {
  const { file, columns, rows, sort, empty, children } = props;
  const [all, setAll] = useState(false);
  const by = columns.find(({ key }) => key === sort?.column);
  const sorted = by && sort ? sortRows(rows, by.value, sort.descending) : rows;
  if (rows.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <div className={classes.whole}>
      <Rows {...props} rows={all ? sorted : sorted.slice(0, first)} />
      <div className={classes.under}>
        {rows.length > first && (
          <span data-screen-only>
            <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.fewer(first) : words.all(rows.length)}
            </LinkButton>
          </span>
        )}
        <CsvButton title={file} write={() => tableCsv(columns, sorted)} />
        {children}
      </div>
    </div>
  );
}

/** The rows as they are given. */
function Rows<Row>({ title, columns, rows, sum, keyOf, sort, onSort }: Omit<Props<Row>, 'first'>) {
  const id = useId();
  const seen = columns.filter(({ fileOnly }) => !fileOnly);
  return (
    // Where it scrolls, the arrows must reach what is out of view.
    <div
      role="region"
      aria-labelledby={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
      className={classes.scroll}
      data-long={rows.length > LONG || undefined}
    >
      <table className={classes.table}>
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            {seen.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <Cells columns={seen} row={row} />
            </tr>
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <tr>
              <Cells columns={seen} row={sum} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface HeadingProps<Row> {
  column: Column<Row>;
  sort: Sort | null;
  onSort(sort: Sort): void;
}

function Heading<Row>({ column: { key, label, numeric = false }, sort, onSort }: HeadingProps<Row>) {
  const current = sort?.column === key ? sort : null;
  const Icon = current ? (current.descending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  const next = { column: key, descending: current ? !current.descending : numeric };
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={current ? (current.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(next)}>
        <span>{label}</span>
        <Icon size={14} aria-hidden />
      </button>
    </th>
  );
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return columns.map((column, at) => <Cell key={column.key} column={column} row={row} names={at === 0} />);
}

function Cell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const said = column.cell?.(row) ?? column.value(row) ?? words.unknown;
  if (names) return <th scope="row">{said}</th>;
  return <td data-numeric={column.numeric || undefined}>{said}</td>;
}
