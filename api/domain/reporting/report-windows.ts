import type { Report, StandingReport } from './report.ts';

const DAY_MS = 86_400_000;

/** How many reports one network may send in an hour. */
export const REPORTS_PER_HOUR = 10;
/** How long a report counts, and is kept. */
export const REPORT_LIFE_DAYS = 90;
/** The same reporter who says the same again earlier than this says nothing new. */
const REPEAT_DAYS = 30;
/** The farthest date until which a structure may be said full. */
const LONGEST_FULL_DAYS = 366;

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** The day that is so many days before now. */
export const daysAgo = (days: number, now: Date): string => dayOf(new Date(now.getTime() - days * DAY_MS));

type Told = Pick<StandingReport, 'day' | 'until'>;

/** Whether a report is at most 90 days old and, when it gave a date, not past it. */
export function isAlive({ day, until }: Told, now: Date): boolean {
  return day > daysAgo(REPORT_LIFE_DAYS, now) && (until === null || until >= dayOf(now));
}

/** Whether a reporter who said the same before only says it again; a date that is past may be said anew. */
export function isRepeat(earlier: Told, { until }: Pick<Report, 'until'>, now: Date): boolean {
  return isAlive(earlier, now) && earlier.day > daysAgo(REPEAT_DAYS, now) && earlier.until === until;
}

/** Whether a reporter gives another date in the place of one that still counts. */
export function isCorrected(earlier: Told, { until }: Pick<Report, 'until'>, now: Date): boolean {
  return isAlive(earlier, now) && earlier.until !== until;
}

/** The farthest day until which a structure may be said full. */
export const latestFullDay = (now: Date): string => daysAgo(-LONGEST_FULL_DAYS, now);

/** UTC-10, in Polynésie: where a day of France ends last. */
const LAST_OF_FRANCE_MS = 10 * 3_600_000;

/** The first day that is not over everywhere in France. */
const earliestDay = (now: Date): string => dayOf(new Date(now.getTime() - LAST_OF_FRANCE_MS));

/** Whether a structure may be said full until that day: from today, where the sender is, to a year from now. */
export function isFullDate(until: string, now: Date): boolean {
  return until >= earliestDay(now) && until <= latestFullDay(now);
}
