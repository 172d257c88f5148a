import { faultsOfSlots, isFull, type Fault } from './check-slots.ts';
import { isDate } from './osm-dates.ts';
import { WEEK_DAYS, eachDay } from './week-hours.ts';
import type { DatedHours, DraftSlot, SlotsPlace, WeekDraft, WeekHours } from './week-hours.ts';
import { dateOf } from './zone-clock.ts';

/** Something to mend before a week can be written, said in French at its place. */
export interface WeekIssue extends Fault {
  place: SlotsPlace;
  /** Rank of the slot; null when it is about the dates of an exception. */
  slot: number | null;
}

type Dates = Pick<DatedHours<DraftSlot>, 'first' | 'last'>;

function faultOfDates({ first, last }: Dates, before: readonly Dates[], today: string): Fault | null {
  const wrong = (message: string): Fault => ({ isMissing: false, message });
  if (!isDate(first) || !isDate(last)) return { isMissing: true, message: 'Indiquez les deux dates.' };
  if (last < first) return wrong('La dernière date est avant la première.');
  if (last < today) return wrong('Ces dates sont passées\u00a0: retirez-les.');
  const isKnown = before.some((other) => other.first <= last && first <= other.last);
  return isKnown ? wrong('Ces dates recouvrent d’autres dates indiquées plus haut.') : null;
}

function issuesOfSlots(place: SlotsPlace, faults: readonly (Fault | null)[]): WeekIssue[] {
  return faults.flatMap((fault, slot) => (fault ? [{ ...fault, place, slot }] : []));
}

/** All that is wrong with a week in the editor, day by day, then holidays and dates; nothing when it can be written. */
export function checkWeek({ days, holidays, exceptions }: WeekDraft, now: Date): WeekIssue[] {
  const today = dateOf(now);
  const eveOf = (rank: number): readonly DraftSlot[] => days[WEEK_DAYS[(rank + 6) % 7] ?? 'Su'];
  return [
    ...WEEK_DAYS.flatMap((day, rank) => issuesOfSlots(day, faultsOfSlots(days[day], true, eveOf(rank)))),
    ...issuesOfSlots('PH', faultsOfSlots(holidays ?? [], false)),
    ...exceptions.flatMap((exception, rank) => {
      const fault = faultOfDates(exception, exceptions.slice(0, rank), today);
      const ofDates = fault ? [{ ...fault, place: rank, slot: null }] : [];
      return [...ofDates, ...issuesOfSlots(rank, faultsOfSlots(exception.slots, false))];
    }),
  ];
}

/** A week whose slots all have their times, as `checkWeek` wants them; what is missing is left out. */
export function completeWeek({ days, byAppointment, holidays, exceptions }: WeekDraft): WeekHours {
  const complete = (slots: readonly DraftSlot[]) =>
    slots
      .filter(isFull)
      .map(({ from, to, byAppointment: appointment }) => ({ from, to, byAppointment: appointment }));
  return {
    days: eachDay((day) => complete(days[day])),
    byAppointment,
    holidays: holidays && complete(holidays),
    exceptions: exceptions.map(({ first, last, slots }) => ({ first, last, slots: complete(slots) })),
  };
}
