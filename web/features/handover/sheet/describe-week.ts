import { clock } from '#api/domain/opening-hours/time-slot';
import { readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';
import { NBSP } from '#web/lib/french.ts';
import type { TimeSlot } from '#api/domain/opening-hours/time-slot';
import type { SheetWords } from '../languages/sheet-words.ts';

/** Days, as `Date.getDay()` counts them and Monday first, that open at the same hours. */
interface Group {
  days: number[];
  slots: readonly TimeSlot[];
}

/** A remark that the sheet says in a line of its own. */
const BY_APPOINTMENT = / *"[^"]*rendez-vous[^"]*"/gi;

/** Whether hours say that one comes on appointment. */
export const sayAppointment = (value: string | null): boolean =>
  value !== null && value.search(BY_APPOINTMENT) !== -1;

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

/**
 * The week of an OSM `opening_hours` value, a line for each group of days that open alike: `du lundi au vendredi : 9 h à 12 h`. Null for a
 * value that changes with the week or the season: a person cannot be asked to read it.
 */
export function describeWeek(value: string, words: SheetWords): string[] | null {
  if (value.trim() === '24/7') return [words.always];
  const weekly = readWeeklyHours(value.replace(BY_APPOINTMENT, ''));
  if (!weekly) return null;
  const lines = groupDays(weekly.days).map(
    ({ days, slots }) =>
      `${nameDays(days, words)}${words.colon}${joinSlots(
        slots.map((slot) => nameSlot(slot, words)),
        words,
      )}`,
  );
  return weekly.closedOnHolidays ? [...lines, words.closedOnHolidays] : lines;
}

function groupDays(week: readonly (readonly TimeSlot[])[]): Group[] {
  const groups: Group[] = [];
  for (const day of MONDAY_FIRST) {
    const slots = week[day] ?? [];
    const alike = groups.find((group) => sameSlots(group.slots, slots));
    if (alike) alike.days.push(day);
    else groups.push({ days: [day], slots });
  }
  return groups.filter(({ slots }) => slots.length > 0);
}

const sameSlots = (a: readonly TimeSlot[], b: readonly TimeSlot[]): boolean =>
  a.length === b.length && a.every(({ from, to }, index) => from === b[index]?.from && to === b[index].to);

function nameDays(days: readonly number[], words: SheetWords): string {
  const names = days.map((day) => words.days[day] ?? '');
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 2 && follow(days)) return words.dayRange(names[0] ?? '', last);
  return `${names.slice(0, -1).join(words.comma)}${words.and}${last}`;
}

const follow = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day === ((days[index - 1] ?? 0) + 1) % 7);

/** Never cut at the end of a line. */
const nameSlot = ({ from, to }: TimeSlot, words: SheetWords): string =>
  words.slot(clock(from), clock(to)).replace(/ /g, NBSP);

const joinSlots = (slots: readonly string[], words: SheetWords): string => slots.join(words.and);
