import OpeningHours from 'opening_hours';

/** Where public holidays are looked up. Paris stands for the country: only Alsace-Moselle has two more days. */
const FRANCE = { lat: 48.8566, lon: 2.3522, address: { country_code: 'fr', state: '' } };

/** School holidays depend on the zone and on calendars that the library stops knowing: a value that names them is not read. */
const SCHOOL_HOLIDAYS = /\bSH\b/;

/** A regular day to evaluate a value on: some errors only show then. */
const ANY_DAY = new Date(2026, 0, 5, 10);

/**
 * Parses an OSM value, or null when the library cannot read or evaluate it. Opening times are those of the process's
 * clock; zone-clock.ts brings it to that of the place.
 */
export function parseHours(value: string): OpeningHours | null {
  if (SCHOOL_HOLIDAYS.test(value)) return null;
  try {
    const parsed = new OpeningHours(value, FRANCE);
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
export function parseHoursOnce(value: string): OpeningHours | null {
  const known = cache.get(value);
  const parsed = known === undefined ? parseHours(value) : known;
  cache.delete(value);
  cache.set(value, parsed);
  if (cache.size > CAPACITY) cache.delete(cache.keys().next().value ?? value);
  return parsed;
}
