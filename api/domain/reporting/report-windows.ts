import type { StandingReport } from './report.ts';

const DAY_MS = 86_400_000;

/** How long a report counts, and is kept. */
export const REPORT_LIFE_DAYS = 90;
/** The same reporter who says the same again earlier than this says nothing new. */
const REPEAT_DAYS = 30;
/** The farthest date until which a structure may be said full. */
const LONGEST_FULL_DAYS = 366;

/** The day of an instant, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** The day that is so many days before now. */
export const daysAgo = (days: number, now: Date): string => dayOf(new Date(now.getTime() - days * DAY_MS));

/** Whether a report is at most 90 days old and, when it gave a date, not past it. */
export function isAlive({ day, until }: Pick<StandingReport, 'day' | 'until'>, now: Date): boolean {
  return day > daysAgo(REPORT_LIFE_DAYS, now) && (until === null || until >= dayOf(now));
}

/** Whether a reporter who said the same before only says it again; a date that is past may be said anew. */
export function isRepeat(earlier: Pick<StandingReport, 'day' | 'until'>, now: Date): boolean {
  return isAlive(earlier, now) && earlier.day > daysAgo(REPEAT_DAYS, now);
}

/** The farthest day until which a structure may be said full. */
export const latestFullDay = (now: Date): string => daysAgo(-LONGEST_FULL_DAYS, now);

/** Whether a structure may be said full until that day: from today to a year from now. */
export function isFullDate(until: string, now: Date): boolean {
  return until >= dayOf(now) && until <= latestFullDay(now);
}
