import { mergeSlots } from './time-slot.ts';
import { DAY_END, WEEK_DAYS, dayAfter, eachDay, type WeekHours, type WeekSlot } from './week-hours.ts';
import type { DayName } from './weekly-hours.ts';

type Days = Record<DayName, readonly WeekSlot[]>;

/** Slots in order, those of one kind that overlap or touch made one. */
function tidySlots(slots: readonly WeekSlot[]): WeekSlot[] {
  const ofKind = (byAppointment: boolean): WeekSlot[] =>
    mergeSlots(slots.filter((slot) => slot.byAppointment === byAppointment)).map(({ from, to }) => ({
      from,
      to,
      byAppointment,
    }));
  return [...ofKind(false), ...ofKind(true)].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Each day with what is open in it: a slot that passes midnight is cut in two. */
export function cutAtMidnight(days: Days): Record<DayName, WeekSlot[]> {
  const cut = eachDay((): WeekSlot[] => []);
  for (const day of WEEK_DAYS)
    for (const slot of days[day]) {
      cut[day].push({ ...slot, to: Math.min(slot.to, DAY_END) });
      if (slot.to > DAY_END) cut[dayAfter(day)].push({ ...slot, from: 0, to: slot.to - DAY_END });
    }
  return eachDay((day) => tidySlots(cut[day]));
}

/** Whether a slot runs on to midnight and into that one of the next day, in less than a day and a night. */
const runsInto = (late: WeekSlot, early: WeekSlot): boolean =>
  late.to === DAY_END &&
  early.from === 0 &&
  early.to < late.from &&
  late.byAppointment === early.byAppointment;

/** The opposite of `cutAtMidnight`: what goes on past midnight is one slot of the day that it begins on. */
function joinAtMidnight(cut: Days): Days {
  const startOf = (day: DayName): WeekSlot | undefined => {
    const early = cut[day][0];
    const eve = WEEK_DAYS[(WEEK_DAYS.indexOf(day) + 6) % WEEK_DAYS.length] ?? 'Su';
    return early && cut[eve].some((late) => runsInto(late, early)) ? early : undefined;
  };
  return eachDay((day) => {
    const own = cut[day].filter((slot) => slot !== startOf(day));
    const next = startOf(dayAfter(day));
    return own.map((slot) => (next && runsInto(slot, next) ? { ...slot, to: DAY_END + next.to } : slot));
  });
}

const isAnyTime = (slots: readonly WeekSlot[]): boolean =>
  slots.length === 1 &&
  slots.every(({ from, to, byAppointment }) => from === 0 && to === DAY_END && byAppointment);

function tidyDays({ days, byAppointment }: WeekHours): Pick<WeekHours, 'days' | 'byAppointment'> {
  const kept = eachDay((day) =>
    days[day].map((slot) => ({ ...slot, byAppointment: slot.byAppointment || byAppointment })),
  );
  const cut = cutAtMidnight(kept);
  if (WEEK_DAYS.every((day) => isAnyTime(cut[day]))) return { days: eachDay(() => []), byAppointment: true };
  const all = WEEK_DAYS.flatMap((day) => cut[day]);
  return {
    days: joinAtMidnight(cut),
    byAppointment: all.length === 0 ? byAppointment : all.every((slot) => slot.byAppointment),
  };
}

/** The one writing of a week among those that mean the same: slots merged and in order, exceptions by date. */
export function normaliseWeek(week: WeekHours): WeekHours {
  return {
    ...tidyDays(week),
    holidays: week.holidays && tidySlots(week.holidays),
    exceptions: week.exceptions
      .map(({ first, last, slots }) => ({ first, last, slots: tidySlots(slots) }))
      .sort((a, b) => a.first.localeCompare(b.first)),
  };
}
