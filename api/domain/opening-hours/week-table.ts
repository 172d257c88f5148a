import type OpeningHours from 'opening_hours';
import { parseHoursOnce } from './parsed-hours.ts';
import { clock } from './time-slot.ts';

export interface WeekSlot {
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`, `24:00` at midnight. */
  to: string;
  /** What the hours say of this slot, `sur rendez-vous` for instance; such a slot may not be an opening. */
  comment: string | null;
  certain: boolean;
}

export interface WeekDay {
  /** `YYYY-MM-DD`. */
  date: string;
  slots: WeekSlot[];
}

/** Minutes of wall clock since the day's midnight, right on the two days of the year that have 23 or 25 hours. */
function wallMinutes(instant: Date, midnight: Date): number {
  const isNextDay = instant.getDate() !== midnight.getDate();
  return isNextDay ? 1440 : instant.getHours() * 60 + instant.getMinutes();
}

function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function slotsOf(hours: OpeningHours, midnight: Date, nextMidnight: Date): WeekSlot[] {
  return hours.getOpenIntervals(midnight, nextMidnight).map(([from, to, isUnknown, comment]) => ({
    from: clock(wallMinutes(from, midnight)),
    to: clock(wallMinutes(to, midnight)),
    comment: comment ?? null,
    certain: !isUnknown,
  }));
}

/** The seven days, Monday first, of the week that holds `weekOf`, with their slots; null when the hours cannot be read. */
export function weekTable(value: string | null, weekOf: Date): WeekDay[] | null {
  const hours = value === null ? null : parseHoursOnce(value);
  if (hours === null) return null;
  const monday = weekOf.getDate() - ((weekOf.getDay() + 6) % 7);
  const midnight = (day: number): Date => new Date(weekOf.getFullYear(), weekOf.getMonth(), monday + day);
  try {
    return Array.from({ length: 7 }, (_, day) => ({
      date: isoDay(midnight(day)),
      slots: slotsOf(hours, midnight(day), midnight(day + 1)),
    }));
  } catch {
    return null;
  }
}
