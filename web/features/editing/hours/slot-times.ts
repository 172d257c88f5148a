import { clock } from '#api/domain/opening-hours/time-slot';
import { DAY_END } from '#api/domain/opening-hours/week-hours';
import type { DraftSlot } from '#api/domain/opening-hours/week-hours';

/** What a time field shows: midnight, at the end of a day, is `00:00`. */
export const shownTime = (minutes: number | null): string =>
  minutes === null ? '' : clock(minutes % DAY_END);

/** Minutes of what a time field holds; null when it is empty or not whole. */
export function typedTime(typed: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(typed) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Whether a slot ends the day after it begins. */
export const endsNextDay = ({ to }: DraftSlot): boolean => to !== null && to > DAY_END;

/** Whether its end comes first, so that it may be the next day's. */
export const mayEndNextDay = ({ from, to }: DraftSlot): boolean =>
  from !== null && to !== null && (to > DAY_END || to < from);

/** The slot with another start. */
export const startingAt = <Slot extends DraftSlot>(slot: Slot, from: number | null): Slot => ({
  ...slot,
  from,
});

/** The slot with another end: midnight is that of the evening, and an end of the next day stays one while it comes first. */
export function endingAt<Slot extends DraftSlot>(slot: Slot, typed: number | null): Slot {
  if (typed === null || typed === 0) return { ...slot, to: typed === 0 ? DAY_END : null };
  const stays = endsNextDay(slot) && slot.from !== null && typed < slot.from;
  return { ...slot, to: stays ? typed + DAY_END : typed };
}

/** The slot with its end on the next day, or on the same one. */
export function endingNextDay<Slot extends DraftSlot>(slot: Slot, isNextDay: boolean): Slot {
  if (slot.to === null) return slot;
  const clockEnd = slot.to > DAY_END ? slot.to - DAY_END : slot.to;
  return { ...slot, to: isNextDay ? clockEnd + DAY_END : clockEnd };
}
