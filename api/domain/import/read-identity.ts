import { readDate } from './normalise/date.ts';
import type { ParseOptions } from './parse-options.ts';
import type { RowReader } from './row-reader.ts';

/** Identifier `${source}--${id}`; not prefixed twice. */
export function prefixedId(source: string, id: string): string {
  return id.startsWith(`${source}--`) ? id : `${source}--${id}`;
}

/** Source of a row as a code: lower case, words joined by `-`; null when neither the row nor the options say. */
export function readSource(row: RowReader, options: ParseOptions): string | null {
  const typed = row.line('source') ?? options.source ?? null;
  const code = typed
    ?.normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return code || null;
}

/** Date of update of a row, else that of the file's edition; null, with a warning, when neither is known. */
export function readDateMaj(row: RowReader, options: ParseOptions): string | null {
  const date = row.take('date_maj', readDate(row.string('date_maj'), options.today)) ?? options.edition;
  return date ?? withoutDate(row, 'date_maj');
}

/** A date that nothing gives never costs the row: it is kept, and says that its date is unknown. */
export function withoutDate(row: RowReader, field: string): null {
  row.add('warning', { field, value: row.string(field), reason: NO_DATE });
  return null;
}

const NO_DATE =
  'La date de mise à jour est inconnue : la fiche est gardée sans date. Une date dans le nom du fichier en tiendrait lieu.';

const MIN_NAME = 3;
const MAX_NAME = 150;

/** Name of 3 to 150 characters, on one line, without a final point; null when too short. */
export function readNom(row: RowReader, ...columns: string[]): string | null {
  const line = row.line(...columns);
  const name = line?.replace(/(?<!etc|[A-Z])\.$/, '').trim() ?? '';
  return name.length < MIN_NAME ? null : row.cut(name, MAX_NAME, columns[0] ?? null);
}

export const NO_NAME = `Le nom manque ou a moins de ${MIN_NAME} caractères.`;
export const NO_ID = 'L’identifiant manque.';
export const NO_SOURCE = 'La source manque : indiquez le producteur du fichier.';
