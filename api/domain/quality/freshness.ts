/** How long ago a listing was last confirmed, in the words of the screen. */
export const FRESHNESSES = ['fresh', 'ageing', 'stale', 'unknown'] as const;

export type Freshness = (typeof FRESHNESSES)[number];

const AGEING_MONTHS = 6;
const STALE_MONTHS = 24;

/** The instants at which a listing begins to age and is stale, in milliseconds; null without a readable date. */
export interface Ages {
  ageing_ms: number;
  stale_ms: number;
}

/** For a date `YYYY-MM-DD`, counted in months of the calendar. */
export function agesOf(date_maj: string | null): Ages | null {
  if (date_maj === null || Number.isNaN(Date.parse(`${date_maj}T00:00:00Z`))) return null;
  return { ageing_ms: monthsAfter(date_maj, AGEING_MONTHS), stale_ms: monthsAfter(date_maj, STALE_MONTHS) };
}

/** Half-open: fresh before six months, ageing from six, stale from twenty-four; a date to come is fresh. */
export function freshnessOf(date_maj: string | null, now: Date): Freshness {
  const ages = agesOf(date_maj);
  if (ages === null) return 'unknown';
  if (now.getTime() < ages.ageing_ms) return 'fresh';
  return now.getTime() < ages.stale_ms ? 'ageing' : 'stale';
}

/** The same day some months later, at midnight UTC; the month's last day where it has no such day. */
function monthsAfter(date: string, months: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
}
