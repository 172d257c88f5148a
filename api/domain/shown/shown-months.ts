/** How long the count of a month is kept: a year, and the same month of the year before. */
const KEPT_MONTHS = 13;

/** Below it a count is not told: it would be near to telling of one search. */
export const LEAST_TOLD = 5;

/** How many of the partners beside the plan count as shown: those that a screen shows before it is asked for more. */
export const FIRST_PARTNERS = 8;

/** The month of an instant in UTC, `2026-11`. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/** The month that is so many months before now. */
export const monthsAgo = (months: number, now: Date): string =>
  monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)));

/** The last month whose counts are destroyed. */
export const lastForgottenMonth = (now: Date): string => monthsAgo(KEPT_MONTHS, now);

/** A count as it is told: null below five. */
export const toldOf = (searches: number): number | null => (searches < LEAST_TOLD ? null : searches);
