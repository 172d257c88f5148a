import { groupDays } from '#api/domain/opening-hours/group-days';
import { clock } from '#api/domain/opening-hours/time-slot';
import type { DayName, WeeklyHours } from '#api/domain/opening-hours/weekly-hours';
import { NBSP, listOf } from './french.ts';
import { dayName, spanInWords } from './hours-in-words.ts';
import { hours as words } from './hours.fr.ts';

/** Days in a row that are said by the first and the last. */
const A_RUN = 3;
/** Closed days beyond which they are the other days. */
const MOST_NAMED = 3;

/**
 * A week in French, days with the same slots in one line: `lundi, mercredi et vendredi : 9 h – 12 h`, then
 * `fermé le samedi, le dimanche et les jours fériés`.
 */
export function describeWeek(weekly: WeeklyHours): string[] {
  const groups = groupDays(weekly);
  const open = groups.filter(({ slots }) => slots.length > 0);
  const closed = groups.filter(({ slots }) => slots.length === 0).flatMap(({ runs }) => runs);
  const lines = open.map(({ runs, slots }) => {
    const spans = slots.map(({ from, to }) => spanInWords(`${clock(from)}-${clock(to)}`));
    return `${openDays(runs)}${NBSP}: ${listOf(spans)}`;
  });
  const never = [...closedDays(closed), ...(weekly.closedOnHolidays ? [words.theHolidays] : [])];
  return never.length === 0 ? lines : [...lines, `${words.closed} ${listOf(never)}`];
}

function openDays(runs: DayName[][]): string {
  if (runs[0]?.length === 7) return words.everyDay;
  const spelled = runs.map((run) => run.map(dayName));
  return listOf(
    spelled.flatMap((run) => (run.length < A_RUN ? run : [`${run[0]} ${words.to} ${run.at(-1)}`])),
  );
}

function closedDays(runs: DayName[][]): string[] {
  if (runs.flat().length > MOST_NAMED) return [words.theOtherDays];
  const spelled = runs.map((run) => run.map(dayName));
  return spelled.flatMap((run) =>
    run.length < A_RUN ? run.map(words.the) : [words.fromTo(run[0] ?? '', run.at(-1) ?? '')],
  );
}
