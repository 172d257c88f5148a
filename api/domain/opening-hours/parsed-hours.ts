import OpeningHours from 'opening_hours';
import type { HolidayArea } from './hours-place.ts';

/** Where public holidays are looked up: the library reads the names, not the point. */
const locate = (state: HolidayArea) => ({
  lat: 48.8566,
  lon: 2.3522,
  address: { country_code: 'fr', state },
});

/**
 * A value that names school holidays is not read: no calendar of them reaches a year ahead, as far as the next opening is looked
 * for, nor overseas; and no real value met so far names them.
 */
const SCHOOL_HOLIDAYS = /\bSH\b/;

/** A regular day to evaluate a value on: some errors only show then. */
const ANY_DAY = new Date(2026, 0, 5, 10);

/**
 * Parses an OSM value, or null when the library cannot read or evaluate it. Opening times are those of the process's
 * clock; zone-clock.ts brings it to that of the place.
 */
export function parseHours(value: string, area: HolidayArea = ''): OpeningHours | null {
  if (SCHOOL_HOLIDAYS.test(value)) return null;
  try {
    const parsed = new OpeningHours(value, locate(area));
    parsed.getStateString(ANY_DAY);
    return parsed;
  } catch {
    return null;
  }
}

/** Distinct values kept parsed, 30 kB each. */
const CAPACITY = 500;

const cache = new Map<string, OpeningHours | null>();

/** The same through a bounded cache of the values used last: parsing costs far more than evaluating. */
export function parseHoursOnce(value: string, area: HolidayArea = ''): OpeningHours | null {
  const key = `${area} ${value}`;
  const known = cache.get(key);
  const parsed = known === undefined ? parseHours(value, area) : known;
  cache.delete(key);
  cache.set(key, parsed);
  if (cache.size > CAPACITY) cache.delete(cache.keys().next().value ?? key);
  return parsed;
}
