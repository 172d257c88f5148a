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
