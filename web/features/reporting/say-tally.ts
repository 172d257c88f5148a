import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { formatDate } from '#web/lib/format-time.ts';
import { NBSP } from '#web/lib/french.ts';
import { tally as words } from './reporting.fr.ts';
import type { ReportTally } from '#api/domain/reporting/tally-reports';

/** How many people report the same of a listing, and when last: counts and codes, never what they wrote. */
export function sayTally({ reason, need, until, count, last_day }: ReportTally): string {
  const label = THEMATIQUES.find(({ value }) => value === need)?.label;
  const precision = [
    label && `«${NBSP}${label}${NBSP}»`,
    until && words.until(formatDate(until, true)),
  ].filter(Boolean);
  const what = [words.reasons[reason], ...precision].join(' ');
  return words.sentence(count, what, formatDate(last_day, true));
}
