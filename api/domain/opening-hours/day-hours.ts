import type OpeningHours from 'opening_hours';
import type { HoursPlace } from './hours-place.ts';
import { parseHoursOnce } from './parsed-hours.ts';
import { HOLIDAY_TO_CHECK, publicHoliday, speaksOfHolidays } from './public-holidays.ts';
import type { TimeSlot } from './time-slot.ts';
import { readWeeklyHours, type WeeklyHours } from './weekly-hours.ts';
import { atMinutes } from './zone-clock.ts';

/** What a day of hours has in store, cut at midnight: a slot that passes it is one until 24:00 (1440), and one of the next day. */
export interface DaySlot extends TimeSlot {
  /** False by appointment, at an open end, on a holiday that the hours do not speak of. */
  sure: boolean;
  comment: string | null;
}

export interface DayHours {
  /** In order, apart from each other. */
  slots: DaySlot[];
  /** Of a day without slots: why it has none, where the hours say it. */
  comment: string | null;
  public_holiday: string | null;
}

/** Hours of the day that begins at a midnight of the process's clock. */
export type HoursOfDay = (midnight: Date) => DayHours;

function weeklyDay(
  { days, closedOnHolidays }: WeeklyHours,
  holiday: string | null,
  midnight: Date,
): DayHours {
  if (holiday !== null && closedOnHolidays) return { slots: [], comment: holiday, public_holiday: holiday };
  const sure = holiday === null;
  const comment = sure ? null : HOLIDAY_TO_CHECK;
  const slots = (days[midnight.getDay()] ?? []).map(({ from, to }) => ({ from, to, sure, comment }));
  return { slots, comment: null, public_holiday: holiday };
}

function libraryDay(
  hours: OpeningHours,
  doubt: string | null,
  midnight: Date,
): Omit<DayHours, 'public_holiday'> {
  const end = atMinutes(midnight, 1, 0);
  const minutesAt = (at: Date): number => (at >= end ? 1440 : at.getHours() * 60 + at.getMinutes());
  const slots = hours.getOpenIntervals(midnight, end).map(([from, to, isUnknown, said]) => ({
    from: minutesAt(from),
    to: minutesAt(to),
    sure: !isUnknown && doubt === null,
    comment: (isUnknown ? said : (doubt ?? said)) ?? null,
  }));
  const noon = atMinutes(midnight, 0, 720);
  return { slots, comment: slots.length === 0 ? (hours.getComment(noon) ?? null) : null };
}

/** Reads an OSM value day by day, the plain ones without the library; null for hours that cannot be read. */
export function readDays(value: string, { holidayArea }: HoursPlace): HoursOfDay | null {
  const weekly = readWeeklyHours(value);
  if (weekly) return (midnight) => weeklyDay(weekly, publicHoliday(midnight, holidayArea), midnight);
  const hours = parseHoursOnce(value, holidayArea);
  if (hours === null) return null;
  const isSilent = !speaksOfHolidays(value);
  return (midnight) => {
    const public_holiday = publicHoliday(midnight, holidayArea);
    const doubt = isSilent && public_holiday !== null ? HOLIDAY_TO_CHECK : null;
    return { ...libraryDay(hours, doubt, midnight), public_holiday };
  };
}
