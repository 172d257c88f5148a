import { readRules, type HoursRule, type RuleScope } from './hours-rules.ts';
import { cutAtMidnight, normaliseWeek } from './normalise-week.ts';
import type { DateSpan } from './osm-dates.ts';
import { CLOSED_WEEK, DAY_END, WEEK_DAYS, eachDay } from './week-hours.ts';
import type { DatedHours, WeekHours, WeekSlot } from './week-hours.ts';
import type { DayName } from './weekly-hours.ts';

/** The week so far, as rules are read one after the other; no slot passes midnight. */
interface Reading {
  days: Record<DayName, readonly WeekSlot[]>;
  holidays: readonly WeekSlot[] | null;
  exceptions: readonly DatedHours<WeekSlot>[];
}

const EMPTY: WeekSlot[] = [];

/** A rule that replaces takes away what its days had, the end of the night before included; what it adds past midnight stays. */
function onDays(reading: Reading, named: readonly DayName[], { adds, slots }: HoursRule): Reading {
  const isNamed = (day: DayName): boolean => named.includes(day);
  const own = cutAtMidnight(eachDay((day) => (isNamed(day) ? slots : EMPTY)));
  const days = eachDay((day) => [...(isNamed(day) && !adds ? EMPTY : reading.days[day]), ...own[day]]);
  return { ...reading, days };
}

/** Null for slots added to holidays of which nothing was said: they would come on top of the weekday's. */
function onHolidays(reading: Reading, { adds, slots }: HoursRule): Reading | null {
  if (!adds || slots.length === 0) return { ...reading, holidays: slots };
  return reading.holidays && { ...reading, holidays: [...reading.holidays, ...slots] };
}

/** Null for dates that overlap others without being the same: which of them holds is not to be seen in a list. */
function onDates(reading: Reading, { first, last }: DateSpan, { adds, slots }: HoursRule): Reading | null {
  const { exceptions } = reading;
  const apart = exceptions.filter((other) => other.last < first || other.first > last);
  const same = exceptions.find((other) => other.first === first && other.last === last);
  if (apart.length + (same ? 1 : 0) < exceptions.length || (adds && !same)) return null;
  const kept = adds && same ? same.slots : EMPTY;
  return { ...reading, exceptions: [...apart, { first, last, slots: [...kept, ...slots] }] };
}

/** The hours of a weekday after those of the holidays would hold on holidays too, and those after dates on the dates. */
function isSettled({ holidays, exceptions }: Reading, scope: RuleScope): boolean {
  if (typeof scope === 'object' && 'dates' in scope) return false;
  const isHolidays = typeof scope === 'object' && scope.days.length === 0;
  return exceptions.length > 0 || (holidays !== null && !isHolidays);
}

function applyRule(reading: Reading | null, rule: HoursRule, rank: number): Reading | null {
  const { scope, slots } = rule;
  if (reading === null || isSettled(reading, scope)) return null;
  if (typeof scope === 'string') {
    // A rule without days after others is a slip of the pen more often than a rule for every day.
    if (rank > 0) return null;
    const read = onDays(reading, WEEK_DAYS, rule);
    return scope === 'always' ? { ...read, holidays: slots } : read;
  }
  if ('dates' in scope) return onDates(reading, scope.dates, rule);
  if (rule.adds && slots.length === 0 && scope.days.length > 0) return null;
  const read = onDays(reading, scope.days, rule);
  return scope.holidays ? onHolidays(read, rule) : read;
}

/** Whether what is open to all and what is by appointment lie apart, and nothing passes midnight. */
function isClear(slots: readonly WeekSlot[]): boolean {
  return slots.every(
    (slot, rank) =>
      slot.to <= DAY_END &&
      slots.every((other, place) => place <= rank || other.from >= slot.to || slot.from >= other.to),
  );
}

/**
 * An OSM value as a week to edit, read without the library; null when it says more than the editor can show (months, weeks, school
 * holidays, remarks, a fallback), or when two readings are possible. It means what the value meant: `openingState` says the same.
 */
export function readWeek(value: string): WeekHours | null {
  const rules = readRules(value);
  if (rules === null || rules.length === 0) return null;
  const { days, holidays, exceptions } = CLOSED_WEEK;
  const reading = rules.reduce<Reading | null>(applyRule, { days, holidays, exceptions });
  if (reading === null) return null;
  const week = normaliseWeek({ ...reading, byAppointment: false });
  const cut = cutAtMidnight(week.days);
  const lists = [
    ...WEEK_DAYS.map((day) => cut[day]),
    week.holidays ?? [],
    ...week.exceptions.map((each) => each.slots),
  ];
  return lists.every(isClear) ? week : null;
}
