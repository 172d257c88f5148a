import type { TimeSlot } from './time-slot.ts';
import type { DayName } from './weekly-hours.ts';

/** When a door is open, to all or by appointment only. */
export interface WeekSlot extends TimeSlot {
  byAppointment: boolean;
}

/** A slot as it is being typed: a time may be missing, the end may come first. */
export interface DraftSlot {
  from: number | null;
  to: number | null;
  byAppointment: boolean;
}

/** What replaces the week from a date to another, both `YYYY-MM-DD` and included: these slots each day, none when closed. */
export interface DatedHours<Slot> {
  first: string;
  last: string;
  slots: readonly Slot[];
}

/** Opening hours as they are edited: what a structure can say of them in a form. */
export interface Week<Slot> {
  /** A slot that ends the next day is held by the day that it begins on. */
  days: Readonly<Record<DayName, readonly Slot[]>>;
  /** One never comes without an appointment; without any slot, at a time to be agreed. */
  byAppointment: boolean;
  /** Slots of public holidays, within the day; none when closed, null when nothing is said of them. */
  holidays: readonly Slot[] | null;
  /** Apart from each other; they replace the week and the holidays, and their slots end at midnight at the latest. */
  exceptions: readonly DatedHours<Slot>[];
}

export type WeekHours = Week<WeekSlot>;
export type WeekDraft = Week<DraftSlot>;

/** Where slots stand: a day, the public holidays, or an exception by its rank. */
export type SlotsPlace = DayName | 'PH' | number;

export const DAY_END = 1440;

/** In the order of a French week. */
export const WEEK_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const satisfies readonly DayName[];

/** A value for each day. */
export function eachDay<Value>(valueOf: (day: DayName) => Value): Record<DayName, Value> {
  return {
    Mo: valueOf('Mo'),
    Tu: valueOf('Tu'),
    We: valueOf('We'),
    Th: valueOf('Th'),
    Fr: valueOf('Fr'),
    Sa: valueOf('Sa'),
    Su: valueOf('Su'),
  };
}

/** The day after, Monday after Sunday. */
export function dayAfter(day: DayName): DayName {
  return WEEK_DAYS[(WEEK_DAYS.indexOf(day) + 1) % WEEK_DAYS.length] ?? 'Mo';
}

/** Closed every day, and nothing else said. */
export const CLOSED_WEEK: WeekHours = {
  days: eachDay(() => []),
  byAppointment: false,
  holidays: null,
  exceptions: [],
};
