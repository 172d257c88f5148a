const DAY_MS = 86_400_000;

/** The ISO 8601 week of an instant, in UTC: `2026-W48`. The year is that of the week's Thursday. */
export function isoWeek(now: Date): string {
  const midnight_ms = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const weekday = (now.getUTCDay() + 6) % 7;
  const thursday = new Date(midnight_ms + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** So many weeks up to that of an instant, the oldest first. */
export const lastWeeks = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, ago) =>
    isoWeek(new Date(now.getTime() - (count - 1 - ago) * 7 * DAY_MS)),
  );

/** The Monday that an ISO 8601 week begins with: `2026-11-23` for `2026-W48`. The fourth of January is in the first week of its year. */
export function mondayOf(week: string): string {
  const [year = 0, rank = 0] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  const days = (rank - 1) * 7 - weekday;
  return new Date(fourth.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
