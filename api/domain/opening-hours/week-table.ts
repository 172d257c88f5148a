import { readDays, type DayHours } from './day-hours.ts';
import { CLOSED_FOR_A_WHILE, isClosedOn, type HoursPlace } from './hours-place.ts';
import { DAY_NAMES, type DayName } from './weekly-hours.ts';
import { atMinutes, dateOf, toProcessClock } from './zone-clock.ts';

export interface WeekDay extends DayHours {
  /** `YYYY-MM-DD`, of the place. */
  date: string;
  weekday: DayName;
  /** Name, or null in term and where the calendar is not known. Hours are not read otherwise for it. */
  school_holiday: string | null;
  /** Whether all the slots are, so that an open or a closed door can be promised. */
  sure: boolean;
}

const DAYS = 7;

/**
 * The seven days from today on, on the clock and with the holidays of the place; null for no hours and for those that cannot be
 * read or evaluated. It agrees with `openingState` at any instant: sure slots are open, the others unknown, the rest closed.
 */
export function weekTable(value: string | null, place: HoursPlace, now: Date): WeekDay[] | null {
  const hoursOf = value === null ? null : readDays(value, place);
  if (hoursOf === null) return null;
  const today = toProcessClock(now, place.timeZone);
  try {
    return Array.from({ length: DAYS }, (_, ahead) => {
      const midnight = atMinutes(today, ahead, 0);
      const date = dateOf(midnight);
      const read = hoursOf(midnight);
      const day = isClosedOn(place, date) ? { ...read, slots: [], comment: CLOSED_FOR_A_WHILE } : read;
      return {
        date,
        weekday: DAY_NAMES[midnight.getDay()] ?? 'Su',
        ...day,
        school_holiday: place.schoolHolidayOn(date),
        sure: day.slots.every(({ sure }) => sure),
      };
    });
  } catch {
    return null;
  }
}
