import { isDate, readDates, type DateSpan } from './osm-dates.ts';
import { DAY_END, type WeekSlot } from './week-hours.ts';
import { DAY_NAMES, daysOf, type DayName } from './weekly-hours.ts';

/** Whom a rule of an OSM value speaks of; `every-day` when it names nobody. */
export type RuleScope =
  { dates: DateSpan } | { days: readonly DayName[]; holidays: boolean } | 'every-day' | 'always';

export interface HoursRule {
  /** It adds its slots to those before, in the place of replacing them. */
  adds: boolean;
  scope: RuleScope;
  /** None when closed. */
  slots: readonly WeekSlot[];
}

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const DAYS = new RegExp(`^(${DAY}(?:[-,]${DAY})*) `);
const SLOT = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`;
const SLOTS = new RegExp(`^(${SLOT}(?:,${SLOT})*)(?: (.+))?$`);
const BY_APPOINTMENT =
  /^(?:unknown )?"(?:(?:uniquement )?sur (?:rendez-vous|rdv)(?: uniquement)?|(?:only )?(?:by|on) appointment(?: only)?)"$/i;

/** A comma before a day, a date or a comment adds a rule: marked by a plus sign. */
const ADDED = /(:\d\d|"|off|closed),(?=[A-Z"]|\d{4} )/g;

function splitRules(value: string): string[] {
  return value
    .trim()
    .replaceAll(/\s*([,;-])\s*/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(ADDED, '$1;+')
    .split(';')
    .filter((rule) => rule !== '');
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return minutes < 60 ? hours * 60 + minutes : Number.NaN;
}

/** A slot of less than a day and a night; null for one that is empty or longer, which the library reads as the whole day. */
function readSlot(spelled: string, byAppointment: boolean): WeekSlot | null {
  const [from = Number.NaN, end = Number.NaN] = spelled.split('-').map(minutesOf);
  const to = end < from ? end + DAY_END : end;
  const isWhole = from === 0 && to === DAY_END;
  return from < DAY_END && to > from && (to - from < DAY_END || isWhole) ? { from, to, byAppointment } : null;
}

/** What a rule says of its days; null when it says more than slots and appointments. */
function readSlots(spelled: string): WeekSlot[] | null {
  if (spelled === 'off' || spelled === 'closed') return [];
  if (BY_APPOINTMENT.test(spelled)) return [{ from: 0, to: DAY_END, byAppointment: true }];
  const [, times, comment] = SLOTS.exec(spelled) ?? [];
  if (times === undefined || (comment !== undefined && !BY_APPOINTMENT.test(comment))) return null;
  const slots = times.split(',').map((time) => readSlot(time, comment !== undefined));
  return slots.every((slot) => slot !== null) ? slots : null;
}

/** `Mo-Fr,PH`; null when a range is cut by `PH`. */
function readDays(spelled: string): RuleScope | null {
  const names = spelled.split(',');
  const weekdays = names.filter((name) => name !== 'PH');
  const days = weekdays.length === 0 ? [] : daysOf(weekdays.join(','));
  if (days === null || weekdays.some((name) => name.includes('PH'))) return null;
  return {
    days: days.flatMap((day) => DAY_NAMES[day] ?? []),
    holidays: weekdays.length < names.length,
  };
}

const isSpan = ({ first, last }: DateSpan): boolean => isDate(first) && isDate(last) && first <= last;

function readRule(spelled: string): HoursRule | null {
  const adds = spelled.startsWith('+');
  const rule = adds ? spelled.slice(1) : spelled;
  if (rule === '24/7')
    return { adds, scope: 'always', slots: [{ from: 0, to: DAY_END, byAppointment: false }] };
  const dated = readDates(rule);
  const [head = '', days] = DAYS.exec(rule) ?? [];
  const slots = readSlots(dated ? dated.rest : rule.slice(head.length));
  if (slots === null) return null;
  if (dated) return isSpan(dated) ? { adds, scope: { dates: dated }, slots } : null;
  const scope = days === undefined ? 'every-day' : readDays(days);
  return scope && { adds, scope, slots };
}

/** The rules of an OSM value, in order; null when one is beyond days, dates, slots and appointments. */
export function readRules(value: string): HoursRule[] | null {
  const rules = splitRules(value).map(readRule);
  return rules.every((rule) => rule !== null) ? rules : null;
}
