import { groupDays } from './group-days.ts';
import { cutAtMidnight, normaliseWeek } from './normalise-week.ts';
import { spellDates } from './osm-dates.ts';
import { clock } from './time-slot.ts';
import { DAY_END, WEEK_DAYS, type WeekHours, type WeekSlot } from './week-hours.ts';
import { DAY_NAMES, type DayName } from './weekly-hours.ts';

/** In French, because it is shown as it is: OSM leaves the words of a comment free. */
const COMMENT = '"sur rendez-vous"';

const ofKind = (slots: readonly WeekSlot[], byAppointment: boolean): WeekSlot[] =>
  slots.filter((slot) => slot.byAppointment === byAppointment);

/** `09:00-12:00,14:00-17:00`, with the comment for those by appointment. */
function spellSlots(slots: readonly WeekSlot[]): string {
  const times = slots.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',');
  return slots[0]?.byAppointment ? `${times} ${COMMENT}` : times;
}

/** The hours of holidays or dates, as one rule: those by appointment are added to the others. */
function spellRule(selector: string, slots: readonly WeekSlot[]): string {
  if (slots.length === 0) return `${selector} off`;
  return [false, true]
    .map((byAppointment) => ofKind(slots, byAppointment))
    .filter((kind) => kind.length > 0)
    .map((kind) => `${selector} ${spellSlots(kind)}`)
    .join(', ');
}

/** `Mo-Fr`, `Mo,Tu,Sa`. */
function spellDays(runs: readonly (readonly DayName[])[]): string {
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

/** A rule for each group of days that have the same slots of one kind. */
function spellGroups(days: Record<DayName, readonly WeekSlot[]>, byAppointment: boolean): string[] {
  const kept = DAY_NAMES.map((day) => ofKind(days[day], byAppointment));
  return groupDays({ days: kept, closedOnHolidays: false })
    .filter(({ slots }) => slots.length > 0)
    .map(({ runs, slots }) => {
      const kind = slots.map(({ from, to }) => ({ from, to, byAppointment }));
      return `${spellDays(runs)} ${spellSlots(kind)}`;
    });
}

/** Cut at midnight: a rule that passes it would be replaced, in the morning, by the next day's. */
function spellDaysOfWeek({ days, byAppointment }: WeekHours): string[] {
  const cut = cutAtMidnight(days);
  const open = spellGroups(cut, false);
  const appointments = spellGroups(cut, true);
  if (open.length === 0) return byAppointment && appointments.length === 0 ? [COMMENT] : appointments;
  return [[open.join('; '), ...appointments].join(', ')];
}

const isDayLong = (slots: readonly WeekSlot[] | null): boolean =>
  slots?.length === 1 &&
  slots.every(({ from, to, byAppointment }) => from === 0 && to === DAY_END && !byAppointment);

function neverCloses({ days, holidays, exceptions }: WeekHours): boolean {
  return exceptions.length === 0 && isDayLong(holidays) && WEEK_DAYS.every((day) => isDayLong(days[day]));
}

/**
 * The OSM value of a week that `checkWeek` finds no fault with: short, the same for weeks that mean the same, read by the library
 * without a warning. `off` for a week that is closed and says nothing else.
 */
export function writeWeek(week: WeekHours): string {
  const tidy = normaliseWeek(week);
  if (neverCloses(tidy)) return '24/7';
  const rules = [
    ...spellDaysOfWeek(tidy),
    ...(tidy.holidays ? [spellRule('PH', tidy.holidays)] : []),
    ...tidy.exceptions.map((dated) => spellRule(spellDates(dated), dated.slots)),
  ];
  return rules.length === 0 ? 'off' : rules.join('; ');
}
