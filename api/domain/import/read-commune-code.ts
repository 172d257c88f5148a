import type { Gazetteer, Resolution } from '#api/domain/geography/gazetteer';
import type { RowReader } from './row-reader.ts';

/** The commune of today of a cell that holds a code, with the zero that spreadsheets remove; null where it is none. */
export function readCommuneCode(row: RowReader, column: string, gazetteer: Gazetteer): Named | null {
  const typed = row.string(column)?.toUpperCase() ?? '';
  const code = /^\d{4}$/.test(typed) ? `0${typed}` : typed;
  const commune = /^(\d{5}|2[AB]\d{3})$/.test(code) ? gazetteer.byCode(code) : null;
  return commune && { code: commune.code, code_source: code };
}

export const UNKNOWN_COMMUNE = 'Ce code n’est celui d’aucune commune, d’aujourd’hui ou d’hier.';

/** What a row says of a commune of today, under the code that the row gives it. */
export interface Named {
  code: Resolution['commune']['code'];
  code_source: string;
}
