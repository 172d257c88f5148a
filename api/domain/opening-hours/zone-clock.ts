import type { TimeZone } from '#api/domain/geography/time-zone';
import { zoneOffset } from './zone-offset.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Minutes by which the process's clock is ahead of UTC: the opening_hours library reads and builds dates on no other. */
const processOffset = (at: Date): number => -at.getTimezoneOffset();

/**
 * The date that shows, on the process's clock, what the clocks of a zone show at an instant; the same instant when both clocks
 * agree. The hour that the process's clock skips in March is shown one hour later.
 */
export function toProcessClock(instant: Date, timeZone: TimeZone): Date {
  const offset = zoneOffset(timeZone, instant);
  if (offset === processOffset(instant)) return instant;
  const wall = new Date(instant.getTime() + offset * MINUTE_MS);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  return new Date(year, month, day, 0, 0, 0, wall.getTime() - Date.UTC(year, month, day));
}

/**
 * The first instant after `after` at which the clocks of a zone show what the process's clock shows at `shown`; in the hour that
 * the zone skips, one hour later.
 */
export function fromProcessClock(shown: Date, timeZone: TimeZone, after: Date): Date {
  if (zoneOffset(timeZone, shown) === processOffset(shown)) return shown;
  const wall = shown.getTime() + processOffset(shown) * MINUTE_MS;
  const readBy = (offsetAt: number): Date =>
    new Date(wall - zoneOffset(timeZone, new Date(offsetAt)) * MINUTE_MS);
  // A clock put back shows an hour twice: first by the offset of the day before, then by that of the day after.
  const candidates = [readBy(wall - DAY_MS), readBy(wall + DAY_MS)] as const;
  const isShown = (at: Date): boolean => at.getTime() + zoneOffset(timeZone, at) * MINUTE_MS === wall;
  return candidates.find((at) => isShown(at) && at > after) ?? candidates[0];
}

/** The instant at which a day (`YYYY-MM-DD`) begins in a zone; the clocks of France never change at midnight. */
export function startOfDay(day: string, timeZone: TimeZone): Date {
  const wall = Date.parse(`${day}T00:00:00Z`);
  const guess = new Date(wall - zoneOffset(timeZone, new Date(wall)) * MINUTE_MS);
  return new Date(wall - zoneOffset(timeZone, guess) * MINUTE_MS);
}

/** The day (`YYYY-MM-DD`) so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with the offset of the zone, to the second: the instant and the local hour in one (`2026-11-24T17:00:00+04:00`). */
export function localIso(instant: Date, timeZone: TimeZone): string {
  const offset = zoneOffset(timeZone, instant);
  const wall = new Date(instant.getTime() + offset * MINUTE_MS).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes after midnight of a day on the process's clock, so many days after the one that it shows at `shown`. */
export function atMinutes(shown: Date, days: number, minutes: number): Date {
  return new Date(shown.getFullYear(), shown.getMonth(), shown.getDate() + days, 0, minutes);
}

/** `YYYY-MM-DD` of the day that the process's clock shows. */
export function dateOf(shown: Date): string {
  return [shown.getFullYear(), two(shown.getMonth() + 1), two(shown.getDate())].join('-');
}
