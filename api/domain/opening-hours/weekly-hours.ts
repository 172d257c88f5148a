import { mergeSlots, minutesOf, type TimeSlot } from './time-slot.ts';

/** Slots of each day, Sunday first as `Date.getDay()` counts; public holidays are closed or not spoken of. */
export interface WeeklyHours {
  days: readonly (readonly TimeSlot[])[];
  closedOnHolidays: boolean;
}

/** Days as OSM spells them, in the order of `Date.getDay()`. */
export const DAY_NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;

export type DayName = (typeof DAY_NAMES)[number];
const RULE =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) (off|\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:,\d{1,2}:\d{2}-\d{1,2}:\d{2})*)$/;

/** Days of `Mo-Fr,Su`, as `Date.getDay()` counts them. */
export function daysOf(spelled: string): number[] | null {
  const ranges = spelled
    .split(',')
    .map((range) => range.split('-').map((name) => DAY_NAMES.findIndex((day) => day === name)));
  if (ranges.some((range) => range.length > 2)) return null;
  return ranges.flatMap(([first = 0, last = first]) => {
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, offset) => (first + offset) % 7);
  });
}

/** The clocks change at 2 or 3 in the morning: an hour before does not exist on one day and comes twice on another. */
const AFTER_CLOCK_CHANGES = 180;

/** Slots within one day, from 3 in the morning on; the library joins those across days and knows the changes of clock. */
function slotsOf(spelled: string): TimeSlot[] | null {
  if (spelled === 'off') return [];
  const slots = spelled.split(',').map((slot) => {
    const [from, to] = slot.split('-').map(minutesOf);
    return { from: from ?? 0, to: to ?? 0 };
  });
  return slots.every(({ from, to }) => from >= AFTER_CLOCK_CHANGES && from < to && to < 1440)
    ? mergeSlots(slots)
    : null;
}

/** Spaces that change nothing; `Mo 09:00-12:00, Tu 09:00-12:00`, where the comma adds a rule, stays beyond the plain values. */
function tidy(value: string): string {
  return value
    .trim()
    .replaceAll(/\s*([,;])\s*/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

/**
 * The plain weekly values, nine in ten of real ones (`Mo-Fr 09:00-12:00,14:00-17:00; Sa off; PH off`), read without the library:
 * an object of the library takes 30 kB and 0.4 ms, too much for a hundred candidates a request. Null for all others.
 */
export function readWeeklyHours(value: string): WeeklyHours | null {
  const days: (readonly TimeSlot[])[] = Array.from({ length: 7 }, () => []);
  let closedOnHolidays = false;
  for (const rule of tidy(value).split(';')) {
    if (rule === 'PH off') {
      closedOnHolidays = true;
      continue;
    }
    const match = RULE.exec(rule);
    const named = match?.[1] === undefined ? null : daysOf(match[1]);
    const slots = match?.[2] === undefined ? null : slotsOf(match[2]);
    // A rule on days after `PH off` would open them on holidays too: the library knows.
    if (named === null || slots === null || closedOnHolidays) return null;
    for (const day of named) days[day] = slots;
  }
  return { days, closedOnHolidays };
}
