import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import type { UnansweredAnswer } from './use-unanswered.ts';

/** A need, and how many searches for it found nobody. */
export interface UnansweredRow {
  /** Its code; empty for all needs together. */
  need: string;
  label: string;
  searches: number;
  /** By week, as the weeks of the answer; null where nothing is counted. */
  byWeek: (number | null)[];
}

/** A need a row, as the API orders them. */
export const unansweredRows = ({ needs }: UnansweredAnswer): UnansweredRow[] =>
  needs.map(({ need, searches, by_week }) => ({
    need,
    label: thematiqueLabel(need),
    searches,
    byWeek: by_week.map((count) => count || null),
  }));

/** All needs together. */
export function sumOfRows(rows: readonly UnansweredRow[], label: string): UnansweredRow {
  const weeks = rows[0]?.byWeek.length ?? 0;
  const byWeek = Array.from(
    { length: weeks },
    (_, week) => rows.reduce((sum, row) => sum + (row.byWeek[week] ?? 0), 0) || null,
  );
  return { need: '', label, byWeek, searches: rows.reduce((sum, row) => sum + row.searches, 0) };
}
