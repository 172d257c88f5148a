import type OpeningHours from 'opening_hours';
import type { HolidayArea } from './hours-place.ts';
import { parseHours } from './parsed-hours.ts';

/** What is said of a day when hours that do not speak of public holidays would open on one. */
export const HOLIDAY_TO_CHECK = 'jour férié\u00a0: horaires à vérifier';

/** Hours that say nothing of public holidays are not a promise to open on them. */
export function speaksOfHolidays(value: string): boolean {
  return /\bPH\b/.test(value) || value.trim() === '24/7';
}

/** The library's calendars of public holidays, each asked through a value that only they close. */
const calendars = new Map<HolidayArea, OpeningHours | null>();

/** Two years of days: a request asks for today and for the few days that follow. */
const CAPACITY = 730;

const names = new Map<string, string | null>();

function calendarOf(area: HolidayArea): OpeningHours | null {
  const known = calendars.get(area);
  const calendar = known === undefined ? parseHours('24/7; PH off', area) : known;
  calendars.set(area, calendar);
  return calendar;
}

/**
 * Name of the public holiday of an area on the day that the process's clock shows, or null. Days already asked are remembered.
 * In Alsace-Moselle, Good Friday is one in some communes only: hours that do not speak of it are doubtful in all.
 */
export function publicHoliday(at: Date, area: HolidayArea): string | null {
  const day = `${at.toDateString()} ${area}`;
  const known = names.get(day);
  if (known !== undefined) return known;
  const calendar = calendarOf(area);
  const name = calendar?.getState(at) === false ? (calendar.getComment(at) ?? 'jour férié') : null;
  if (names.size >= CAPACITY) names.clear();
  names.set(day, name);
  return name;
}
