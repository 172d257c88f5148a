/** A slot of one day, in minutes since midnight; `to` may pass 24 h for a slot that ends the next day. */
export interface TimeSlot {
  from: number;
  to: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `HH:MM` of minutes since midnight; 1440 is `24:00`. */
export function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes of `9:00`, `09h`, `9h30`, `09:00`, or null. */
export function minutesOf(time: string): number | null {
  const match = /^(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?$/.exec(time.trim());
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) < 60 && minutes <= 1440 ? minutes : null;
}

/** Slots in order, those that overlap or touch made one. */
export function mergeSlots(slots: readonly TimeSlot[]): TimeSlot[] {
  const merged: TimeSlot[] = [];
  for (const slot of [...slots].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && slot.from <= last.to) last.to = Math.max(last.to, slot.to);
    else merged.push({ ...slot });
  }
  return merged;
}
