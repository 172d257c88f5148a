import { writeCsv } from '#api/domain/import/write-csv';
import type { ReactNode } from 'react';

/** One column of a table, on the screen and in the file. */
export interface Column<Row> {
  /** In the address, when the table is sorted by it. */
  key: string;
  label: string;
  /** In the file, where nothing around the heading completes it. */
  fileLabel?: string;
  /** What it is sorted by, and what the file holds. */
  value(row: Row): string | number | null;
  /** What is shown, where the value alone is not enough. */
  cell?(row: Row): ReactNode;
  /** Numbers stand at the end of their cell, and are first sorted from the most. */
  numeric?: boolean;
  /** A code that only a program wants. */
  fileOnly?: boolean;
}

/** The file of a table: a line of headings, then all the rows, in their order. */
export const tableCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  writeCsv([
    columns.map(({ label, fileLabel = label }) => fileLabel),
    ...rows.map((row) => columns.map((one) => one.value(row))),
  ]);
