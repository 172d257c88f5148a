import { parseHours } from './parsed-hours.ts';

/** The library's calendar of French public holidays, asked through a value that only they close. */
const CALENDAR = parseHours('24/7; PH off');

/** Two years of days: a request asks for today and for the few days that follow. */
const CAPACITY = 730;

const names = new Map<string, string | null>();

/** Name of the public holiday on the day that the process's clock shows, or null. Days already asked are remembered. */
export function publicHoliday(at: Date): string | null {
  const day = at.toDateString();
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = CALENDAR?.getState(at) === false ? (CALENDAR.getComment(at) ?? 'jour férié') : null;
  if (names.size >= CAPACITY) names.clear();
  names.set(day, name);
  return name;
}
