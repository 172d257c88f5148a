import OpeningHours from 'opening_hours';
import { timeZoneOf } from '#api/domain/geography/time-zone';

/** What the door of a place does at an instant, read anew from the hours of its row. */
export interface Door {
  isOpen: boolean;
  /** The next time when it opens or closes; null when it never does within a year. */
  next: Date | null;
}

const FRANCE = { lat: 48.8566, lon: 2.3522, address: { country_code: 'fr', state: '' } };
const YEAR_MS = 366 * 86_400_000;

/** What the clocks of a place show, as a date of the process's own clock: the library knows no other. */
function wallClock(now: Date, timeZone: string): Date {
  const shown = now.toLocaleString('sv-SE', { timeZone });
  return new Date(shown.replace(' ', 'T'));
}

/**
 * Null where nothing can be read: no hours, hours in words, a door of which only a comment is known. No clock changes
 * between the fixed instant of the situations and the next openings, so that durations can be added.
 */
export function readDoor(value: string | null, departement: string | null, now: Date): Door | null {
  if (value === null) return null;
  const wall = wallClock(now, timeZoneOf(departement));
  try {
    const hours = new OpeningHours(value, FRANCE);
    if (hours.getStateString(wall, true) === 'unknown') return null;
    const change = hours.getNextChange(wall, new Date(wall.getTime() + YEAR_MS));
    const next = change === undefined ? null : new Date(now.getTime() + change.getTime() - wall.getTime());
    return { isOpen: hours.getState(wall), next };
  } catch {
    return null;
  }
}

/** Days of the place, both included. */
export interface ClosedDays {
  first: string;
  last: string;
}

/** `YYYY-MM-DD` on the clocks of a place. */
export const dayThere = (at: Date, departement: string | null): string =>
  at.toLocaleDateString('sv-SE', { timeZone: timeZoneOf(departement) });

const HOUR_MS = 3_600_000;

/** The first whole hour of a place from which its day is that one or later: none of its clocks is at half past. */
function whenDayComes(day: string, departement: string | null): Date {
  let at = Date.parse(`${day}T00:00:00Z`) - 24 * HOUR_MS;
  while (dayThere(new Date(at), departement) < day) at += HOUR_MS;
  return new Date(at);
}

/** The same door, shut on those days whatever its hours say. */
export function readShutDoor(
  value: string | null,
  departement: string | null,
  { now, shut }: { now: Date; shut: ClosedDays },
): Door | null {
  const today = dayThere(now, departement);
  const door = readDoor(value, departement, now);
  if (today > shut.last) return door;
  const start = whenDayComes(shut.first, departement);
  const after = new Date(Date.parse(`${shut.last}T12:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
  const end = whenDayComes(after, departement);
  const then = readDoor(value, departement, end);
  const reopening = then?.isOpen ? end : (then?.next ?? null);
  if (today >= shut.first) return { isOpen: false, next: reopening };
  if (!door) return null;
  if (door.isOpen) return { ...door, next: door.next && door.next < start ? door.next : start };
  const isWithin = door.next !== null && door.next >= start && door.next < end;
  return isWithin ? { ...door, next: reopening } : door;
}
