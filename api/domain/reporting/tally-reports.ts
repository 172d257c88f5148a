import type { ReportReason, StandingReport } from './report.ts';
import { isAlive } from './report-windows.ts';

/** One person may be wrong, or mean harm; three who do not share a network are believed. */
export const MARKING_REPORTERS = 3;

/** How many reporters say the same of a listing. */
export interface ReportTally extends Pick<StandingReport, 'reason' | 'need' | 'until'> {
  count: number;
  /** Day of the last of them. */
  last_day: string;
  /** Enough say so for the listing to be shown with a warning. */
  marked: boolean;
}

/**
 * Counts distinct reporters by reason, and by need for `no-longer-does`; of one reporter the last word counts. `until` is
 * the day up to which as many agree as it takes to mark, or all of them when they are fewer. Most reported first.
 */
export function tallyReports(reports: readonly StandingReport[], now: Date): ReportTally[] {
  const said = new Map<string, Map<string, StandingReport>>();
  for (const report of reports.toSorted((a, b) => compare(a.day, b.day))) {
    const same = `${report.reason} ${report.need ?? ''}`;
    said.set(same, (said.get(same) ?? new Map<string, StandingReport>()).set(report.reporter, report));
  }
  return [...said.values()]
    .flatMap((byReporter) => tallyOf([...byReporter.values()].filter((report) => isAlive(report, now))))
    .toSorted((a, b) => b.count - a.count || compare(b.last_day, a.last_day) || compare(keyOf(a), keyOf(b)));
}

function tallyOf(reports: StandingReport[]): ReportTally[] {
  const [first] = reports;
  if (!first) return [];
  const { reason, need } = first;
  const count = reports.length;
  const dates = reports.flatMap(({ until }) => until ?? []).toSorted((a, b) => compare(b, a));
  return [
    {
      reason,
      need,
      count,
      until: dates[Math.min(MARKING_REPORTERS, count) - 1] ?? null,
      last_day: reports.reduce((last, { day }) => (day > last ? day : last), ''),
      marked: count >= MARKING_REPORTERS && canMark(reason),
    },
  ];
}

/** What is said in one's own words agrees with nobody's. */
const canMark = (reason: ReportReason): boolean => reason !== 'other';

const keyOf = ({ reason, need }: ReportTally): string => `${reason} ${need ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
