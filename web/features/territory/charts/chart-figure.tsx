import { useState } from 'react';
import { SortableTable } from '../table/sortable-table.tsx';
import { charts as words } from './charts.fr.ts';
import { LazyChart } from './lazy-chart.tsx';
import { roundForFile } from './rates.ts';
import { sayChart } from './say-chart.ts';
import type { ReactNode } from 'react';
import type { Sort } from '../table/sort-rows.ts';
import type { Column } from '../table/column.ts';
import type { ChartRow, Series } from './chart-rows.ts';
import classes from './charts.module.css';

interface Props {
  title: string;
  /** Of what the rows are. */
  rowsOf: string;
  /** What the file is of. */
  file: string;
  series: readonly Series[];
  rows: readonly ChartRow[];
  format(value: number | null): string;
  /** Where the scale ends; without one, at the highest value. */
  most?: number;
  /** How often the first is below the last, said of the drawing. */
  below: ((count: number, of: number) => string) | null;
  children?: ReactNode;
}

/** A chart and the table of its figures, which is what a person who does not see it reads. */
export function ChartFigure({ title, rowsOf, file, below, children, ...drawn }: Props) {
  const { rows, series, format } = drawn;
  const [sort, setSort] = useState<Sort | null>(null);
  return (
    <div className={classes.figure}>
      <h3>{title}</h3>
      {children}
      <LazyChart sentence={sayChart(rows, { title, format, below })} {...drawn} />
      <details className={classes.figures}>
        <summary>{words.table}</summary>
        <SortableTable
          title={title}
          file={`${title} ${file}`}
          columns={columnsOf(rowsOf, series, format)}
          rows={rows}
          keyOf={({ key }) => key}
          sort={sort}
          onSort={setSort}
          empty={words.empty}
        />
      </details>
    </div>
  );
}

/** A column for each territory. */
const columnsOf = (
  rowsOf: string,
  series: readonly Series[],
  format: (value: number | null) => string,
): Column<ChartRow>[] => [
  { key: 'ligne', label: rowsOf, value: ({ label }) => label },
  ...series.map(({ nom }, at) => ({
    key: `territoire_${at}`,
    label: nom,
    numeric: true,
    value: ({ values }: ChartRow) => roundForFile(values[at] ?? null),
    cell: ({ values }: ChartRow) => format(values[at] ?? null),
  })),
];
