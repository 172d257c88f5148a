import { addMonths } from './add-months.ts';

/** How long ago a listing was last confirmed or changed, in the words of the screen. */
export const FRESHNESSES = ['fresh', 'ageing', 'stale', 'unknown'] as const;

export type Freshness = (typeof FRESHNESSES)[number];

/** As the standard's own quality score counts them. */
const AGEING_MONTHS = 6;
/** « Un catalogue qui ne sera plus valide au bout d’un an », say the workers. */
const STALE_MONTHS = 12;

/**
 * The one definition of how old a listing is, for its page, the reasons and warnings of an orientation and those who keep it. For a date
 * `YYYY-MM-DD`, in months of the calendar, half-open: fresh before six, ageing from six, stale from twelve; a date to come is fresh.
 */
export function freshnessOf(date_maj: string | null, now: Date): Freshness {
  if (!isDay(date_maj)) return 'unknown';
  if (!isPast(date_maj, AGEING_MONTHS, now)) return 'fresh';
  return isPast(date_maj, STALE_MONTHS, now) ? 'stale' : 'ageing';
}

const DAY_MS = 86_400_000;

/**
 * Whether so many months are over since a day. The calendar is asked only within a few days of it, since an orientation asks this of
 * hundreds of listings: n months are 30 n days at least, less the two that February lacks, and 31 n at most.
 */
function isPast(day: string, months: number, now: Date): boolean {
  const age_days = (now.getTime() - startOf(day)) / DAY_MS;
  if (age_days < 30 * months - 2) return false;
  return age_days >= 31 * months || now.getTime() >= startOf(addMonths(day, months));
}

/** Whether there is a date, and one that can be read. */
export const isDay = (day: string | null): day is string => day !== null && !Number.isNaN(startOf(day));

/** Midnight UTC, in milliseconds. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
