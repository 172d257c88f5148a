import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';
import { tidyLine } from './normalise/text.ts';
import type { ReachRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

type HoursRecord = Pick<ReachRecord, 'horaires_accueil' | 'horaires_texte'>;

/** Hours of a cell: the OSM value when it can be read without guessing, else the text as typed. */
export function readHours(row: RowReader, ...columns: string[]): HoursRecord {
  const typed = row.string(...columns);
  const field = columns[0] ?? null;
  if (typed === null) return { horaires_accueil: null, horaires_texte: null };
  const text = tidyLine(typed);
  const read = readOpeningHours(text);
  if (!read.ok) {
    const reason = 'Les horaires ne sont pas au format attendu : ils sont gardés en texte.';
    row.add('warning', { field, value: text, reason });
    return { horaires_accueil: null, horaires_texte: row.cut(text, 1000, field) };
  }
  for (const reason of read.warnings) row.add('repaired', { field, value: text, reason });
  return { horaires_accueil: read.value, horaires_texte: null };
}
