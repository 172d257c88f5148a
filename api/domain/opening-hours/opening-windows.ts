import { parseHoursOnce } from './parsed-hours.ts';
import { readWeeklyHours } from './weekly-hours.ts';

/** Part of a day, in minutes since midnight. */
export interface Window {
  /** As `Date.getDay()` counts, Sunday is 0. */
  days: readonly number[];
  from: number;
  to: number;
}

export const LATE: Window = { days: [1, 2, 3, 4, 5], from: 18 * 60, to: 24 * 60 };
/** From six in the morning: a Friday night is no Saturday. */
export const WEEKEND: Window = { days: [0, 6], from: 6 * 60, to: 24 * 60 };

/** Whether it opens, some weekday, after 18:00. False where the hours are unknown. */
export const opensLate = (value: string | null): boolean => opensWithin(value, LATE, knownLate);

/** Whether it opens some Saturday or Sunday. False where the hours are unknown. */
export const opensWeekend = (value: string | null): boolean => opensWithin(value, WEEKEND, knownWeekend);

/** Answers for the values asked last: the services of a house share its hours, and the library takes a millisecond or more. */
const knownLate = new Map<string, boolean>();
const knownWeekend = new Map<string, boolean>();
const CAPACITY = 2000;

function opensWithin(value: string | null, window: Window, known: Map<string, boolean>): boolean {
  if (value === null) return false;
  const answer = known.get(value) ?? opensByWeek(value, window) ?? opensByLibrary(value, window);
  if (known.size >= CAPACITY) known.clear();
  known.set(value, answer);
  return answer;
}

/** On plain weekly values; null for the others. */
function opensByWeek(value: string, { days, from, to }: Window): boolean | null {
  const weekly = readWeeklyHours(value);
  return (
    weekly && days.some((day) => weekly.days[day]?.some((slot) => slot.from < to && slot.to > from) ?? false)
  );
}

/** Four weeks without a public holiday, from a Monday: "the first Saturday of the month" is in them once. */
const FIRST_DAY = new Date(2026, 5, 1);
const DAYS = 28;

const at = (day: number, minutes: number): Date =>
  new Date(FIRST_DAY.getFullYear(), FIRST_DAY.getMonth(), FIRST_DAY.getDate() + day, 0, minutes);

/** On any value that the library reads; a time of "by appointment" is not an opening. */
export function opensByLibrary(value: string, { days, from, to }: Window): boolean {
  const hours = parseHoursOnce(value);
  if (hours === null) return false;
  try {
    const open = hours
      .getOpenIntervals(at(0, 0), at(DAYS, 0))
      .filter(([, , isUnknown]) => !isUnknown)
      .map(([start, end]) => ({ start, end }));
    return Array.from({ length: DAYS }, (_, day) => day)
      .filter((day) => days.includes(at(day, 0).getDay()))
      .some((day) => open.some(({ start, end }) => start < at(day, to) && end > at(day, from)));
  } catch {
    return false;
  }
}
