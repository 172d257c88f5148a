import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { codeKey } from './read-codes.ts';
import type { RowReader } from './row-reader.ts';
import { OBSOLETE_GROUPS, THEMATIQUE_CODES } from './tables/thematiques-v0.ts';

/** Needs of a service; a group alone (`mobilite`, v0) and an unknown code are dropped with a warning that names them. */
export function readThematiques(row: RowReader): Thematique[] {
  const codes = row.list('thematiques').flatMap((typed) => {
    const known = THEMATIQUE_CODES.get(codeKey(typed));
    if (known !== undefined) return known;
    const reason = OBSOLETE_GROUPS.has(typed)
      ? `La thématique « ${typed} » est trop générale : elle n’existe plus.`
      : `Thématique inconnue : « ${typed.slice(0, 80)} ».`;
    row.add('warning', { field: 'thematiques', value: typed, reason });
    return [];
  });
  return [...new Set(codes)];
}
