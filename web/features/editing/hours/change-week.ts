import { WEEK_DAYS, eachDay } from '#api/domain/opening-hours/week-hours';
import type {
  DatedHours,
  DraftSlot,
  SlotsPlace,
  Week,
  WeekHours,
} from '#api/domain/opening-hours/week-hours';
import type { DayName } from '#api/domain/opening-hours/weekly-hours';

/** A slot in the form: known by a number of its own, so that its fields stay its own when one before it goes. */
export interface FieldSlot extends DraftSlot {
  id: number;
}

export interface FieldDates extends DatedHours<FieldSlot> {
  id: number;
}

/** The week in the form. */
export interface FieldWeek extends Week<FieldSlot> {
  exceptions: readonly FieldDates[];
}

let made = 0;

/** A number that no other field of the page has. */
const nextId = (): number => (made += 1);

export const blankSlot = (): FieldSlot => ({ id: nextId(), from: null, to: null, byAppointment: false });

const copySlots = (slots: readonly DraftSlot[]): FieldSlot[] =>
  slots.map((slot) => ({ ...slot, id: nextId() }));

/** A week that was read, ready to be edited. */
export function toFields({ days, byAppointment, holidays, exceptions }: WeekHours): FieldWeek {
  return {
    days: eachDay((day) => copySlots(days[day])),
    byAppointment,
    holidays: holidays && copySlots(holidays),
    exceptions: exceptions.map((dated) => ({ ...dated, id: nextId(), slots: copySlots(dated.slots) })),
  };
}

/** The slots that stand at a place. */
export function slotsAt({ days, holidays, exceptions }: FieldWeek, place: SlotsPlace): readonly FieldSlot[] {
  if (place === 'PH') return holidays ?? [];
  return typeof place === 'number' ? (exceptions[place]?.slots ?? []) : days[place];
}

/** The same week with other slots at a place. */
export function withSlots(week: FieldWeek, place: SlotsPlace, slots: readonly FieldSlot[]): FieldWeek {
  if (place === 'PH') return { ...week, holidays: slots };
  if (typeof place === 'number') return withDates(week, place, { slots });
  return { ...week, days: { ...week.days, [place]: slots } };
}

/** The same with other dates, or other slots, for an exception. */
export function withDates(week: FieldWeek, rank: number, changed: Partial<FieldDates>): FieldWeek {
  const exceptions = week.exceptions.map((each, place) => (place === rank ? { ...each, ...changed } : each));
  return { ...week, exceptions };
}

export function addDates(week: FieldWeek): FieldWeek {
  return { ...week, exceptions: [...week.exceptions, { id: nextId(), first: '', last: '', slots: [] }] };
}

export function removeDates(week: FieldWeek, rank: number): FieldWeek {
  return { ...week, exceptions: week.exceptions.filter((_, place) => place !== rank) };
}

/** Gives the slots of a day to others, in the place of theirs. */
export function copyDay(week: FieldWeek, day: DayName, to: readonly DayName[]): FieldWeek {
  const others = to.filter((each) => each !== day);
  const days = eachDay((each) => (others.includes(each) ? copySlots(week.days[day]) : week.days[each]));
  return { ...week, days };
}

/** Monday to Friday. */
export const WORKDAYS: readonly DayName[] = WEEK_DAYS.slice(0, 5);
