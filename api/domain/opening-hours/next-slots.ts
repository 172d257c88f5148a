import { readDays, type DaySlot } from './day-hours.ts';
import { isClosedOn, type HoursPlace } from './hours-place.ts';
import { atMinutes, dateOf, fromProcessClock, localIso, toProcessClock } from './zone-clock.ts';

/** When a door is open: ISO 8601 with the offset of the place. */
export interface OpenSlot {
  start: string;
  end: string;
}

/** On the process's clock. */
interface ShownSlot {
  start: Date;
  end: Date;
}

const DAYS = 14;
const MOST = 3;

/** Slots as a person lives them: what runs on past midnight is one. */
function joinAtMidnight(slots: readonly ShownSlot[]): ShownSlot[] {
  const joined: ShownSlot[] = [];
  for (const slot of slots) {
    const last = joined.at(-1);
    if (last?.end.getTime() === slot.start.getTime()) last.end = slot.end;
    else joined.push({ ...slot });
  }
  return joined;
}

/**
 * The next three openings to come within fourteen days, for a calendar: sure ones only, so neither by appointment nor on a holiday
 * that the hours do not speak of nor within a closure, and whole ones: a door that never closes has none. Empty for hours that cannot be read.
 */
export function nextSlots(value: string | null, place: HoursPlace, now: Date): OpenSlot[] {
  const hoursOf = value === null ? null : readDays(value, place);
  if (hoursOf === null) return [];
  const shown = toProcessClock(now, place.timeZone);
  const horizon = atMinutes(shown, DAYS, 0);
  const dated = (ahead: number, { from, to }: DaySlot): ShownSlot => ({
    start: atMinutes(shown, ahead, from),
    end: atMinutes(shown, ahead, to),
  });
  const iso = (at: Date): string => localIso(fromProcessClock(at, place.timeZone, now), place.timeZone);
  try {
    // From yesterday on: what began before midnight is no opening to come.
    const slots = Array.from({ length: DAYS + 1 }, (_, day) => {
      const midnight = atMinutes(shown, day - 1, 0);
      if (isClosedOn(place, dateOf(midnight))) return [];
      return hoursOf(midnight)
        .slots.filter(({ sure }) => sure)
        .map((slot) => dated(day - 1, slot));
    });
    return joinAtMidnight(slots.flat())
      .filter(({ start, end }) => start >= shown && end < horizon)
      .slice(0, MOST)
      .map(({ start, end }) => ({ start: iso(start), end: iso(end) }));
  } catch {
    return [];
  }
}
