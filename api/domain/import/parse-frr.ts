import { FRR_CLASSES } from '#api/domain/crossing/frr-classes';
import type { FrrClass } from '#api/domain/crossing/frr-classes';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import { searchKey } from '#api/domain/territory/normalise-name';
import type { RawRow } from './raw-row.ts';
import { readCommuneCode, UNKNOWN_COMMUNE } from './read-commune-code.ts';
import type { Named } from './read-commune-code.ts';
import type { RowIssue } from './records.ts';
import { RowReader } from './row-reader.ts';

/** The rural zoning of a commune, and since when, which the header says. */
export type FrrRecord = Named & { classement: FrrClass; date: string | null };

export interface ParsedFrr {
  frr: FrrRecord | null;
  issues: RowIssue[];
}

/** The header holds a date, another with each edition: `Classement FRR et FRR+ au 10 juillet 2025`. */
const isClassColumn = (column: string): boolean => /^classement\b.*\bfrr\b/i.test(column);

const PLAIN_COLUMNS = new Set(['Code_insee', 'Departement', 'Commune']);

export const FRR_COLUMNS = { has: (column: string) => PLAIN_COLUMNS.has(column) || isClassColumn(column) };

/** Names as they are compared: accents and capitals apart, the plus kept. */
const keyOf = (label: string): string => searchKey(label.replaceAll('+', ' plus '));
const CLASSES = new Map(FRR_CLASSES.map(({ value, label }) => [keyOf(label), value]));

/** A row of the list of communes in France ruralités revitalisation. */
export function parseFrr(raw: RawRow, gazetteer: Gazetteer): ParsedFrr {
  const row = new RowReader(raw);
  const reject = (field: string | null, reason: string): ParsedFrr => {
    row.reject(field, reason);
    return { frr: null, issues: row.issues };
  };
  if (raw.problem !== undefined) return reject(null, raw.problem);
  const column = Object.keys(raw.row).find(isClassColumn);
  if (column === undefined) return reject(null, 'Aucune colonne ne commence par « Classement FRR ».');
  const named = readCommuneCode(row, 'Code_insee', gazetteer);
  if (named === null) return reject('Code_insee', UNKNOWN_COMMUNE);
  const classement = CLASSES.get(keyOf(row.string(column) ?? ''));
  if (classement === undefined)
    return reject(column, 'Ce classement n’est pas dans la liste des classements FRR.');
  return { frr: { ...named, classement, date: dateOf(column) }, issues: row.issues };
}

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

/** `… au 10 juillet 2025` -> `2025-07-10`; null where the header says no date. */
function dateOf(column: string): string | null {
  const [, day, name = '', year] = / (\d{1,2}) ([a-z]+) (20\d{2})$/.exec(searchKey(column)) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (!day || !year || month === 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
