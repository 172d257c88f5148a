import type { TimeSlot } from './time-slot.ts';
import { DAY_NAMES, type DayName, type WeeklyHours } from './weekly-hours.ts';

/** Days that have the same slots, in the order of the week. */
export interface DayGroup {
  /** In a row: `[['Mo', 'Tu', 'We'], ['Fr']]`. */
  runs: DayName[][];
  slots: readonly TimeSlot[];
}

const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];

/** Days put in a row when the next one follows, Monday first. */
function inRuns(positions: readonly number[]): DayName[][] {
  const runs: number[][] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last?.at(-1) === position - 1) last.push(position);
    else runs.push([position]);
  }
  return runs.map((run) => run.map((position) => DAY_NAMES[FROM_MONDAY[position] ?? 0] ?? 'Su'));
}

/**
 * The days of a week put together by their slots, once every rule has been applied: groups in the order of their first day, the
 * closed days (no slot) last.
 */
export function groupDays({ days }: WeeklyHours): DayGroup[] {
  const groups = new Map<string, { positions: number[]; slots: readonly TimeSlot[] }>();
  for (const [position, day] of FROM_MONDAY.entries()) {
    const slots = days[day] ?? [];
    const key = slots.map(({ from, to }) => `${from}-${to}`).join();
    const known = groups.get(key);
    if (known) known.positions.push(position);
    else groups.set(key, { positions: [position], slots });
  }
  return [...groups.values()]
    .toSorted((a, b) => Number(a.slots.length === 0) - Number(b.slots.length === 0))
    .map(({ positions, slots }) => ({ runs: inRuns(positions), slots }));
}
