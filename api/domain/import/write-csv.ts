/** What makes a spreadsheet compute a cell instead of showing it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A phone number computes nothing: it stays as it is read. */
const PHONE = /^\+\d[\d ]{5,18}$/;

/** Nor does a number, though it begins with a minus sign. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet takes for a formula: an apostrophe comes first, which shows that it is text. */
export const neutralise = (cell: string): string =>
  FORMULA.test(cell) && !PHONE.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

/** A CSV (RFC 4180) that a spreadsheet opens as it is: marked UTF-8, separated by semicolons, lines ended by CRLF, no formula. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;

function cellOf(value: string | number | null): string {
  const cell = neutralise(String(value ?? ''));
  return /[";\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
