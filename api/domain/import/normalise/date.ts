import { absent, clean, dropped, type Normalised } from './normalised.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const FRENCH = /(?:^|\s)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;

function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** `YYYY-MM-DD` of a cell in ISO or French order, whatever stands before a French date (`Espace labellisé 01/01/2020`). */
export function parseDate(cell: string): string | null {
  const iso = ISO.exec(cell.trim());
  if (iso) return isoDate(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const french = FRENCH.exec(cell.trim());
  return french ? isoDate(french[3] ?? '', french[2] ?? '', french[1] ?? '') : null;
}

/** Date of a cell; refused when unreadable, before 2000 (1970-01-01 is an empty cell converted) or after `today`. */
export function readDate(cell: string | null, today: string): Normalised<string> {
  if (cell === null || cell.trim() === '') return absent;
  const date = parseDate(cell);
  if (date === null) return dropped('La date n’est pas lisible.', cell);
  if (date < '2000-01-01') return dropped('La date est antérieure à 2000 : elle a été ignorée.', cell);
  if (date > today) return dropped('La date est dans le futur : elle a été ignorée.', cell);
  return clean(date);
}
