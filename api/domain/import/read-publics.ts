import type { Public } from '#api/domain/vocabulary/publics';
import { readCodes } from './read-codes.ts';
import type { RowReader } from './row-reader.ts';
import { PUBLIC_CODES } from './tables/publics.ts';

/** `tous-publics` stands alone: the standard forbids it beside others, and it already says them all. */
export function onlyEveryone(publics: Public[]): Public[] {
  return publics.includes('tous-publics') ? ['tous-publics'] : publics;
}

/** Publics of v1 or `profils` of v0, with the words that specify them. */
export function readPublics(row: RowReader): { publics: Public[]; publics_precisions: string | null } {
  return {
    publics: onlyEveryone(readCodes(row, PUBLIC_CODES, 'publics', 'profils')),
    publics_precisions: row.text(3000, 'publics_precisions', 'profils_precisions'),
  };
}
