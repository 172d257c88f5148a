import { clock } from '#api/domain/opening-hours/time-slot';
import { readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';
import type { SheetPartner } from '../sheet-partner.ts';
import type { OpenSlot } from './write-calendar.ts';

/** `2026-11-24T14:00:00+01:00`: date, time, offset. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?([+-]\d{2}:\d{2})$/;

/**
 * The next time that a partner opens, known when it was closed as its listing was read and its hours are plain ones. Null
 * otherwise, and once that time is past.
 */
export function nextSlot({ opening, horaires_accueil }: SheetPartner, now: Date): OpenSlot | null {
  const [start, date = '', time, offset = ''] = LOCAL.exec(opening.next_change ?? '') ?? [];
  if (opening.state !== 'closed' || !start || Date.parse(start) <= now.getTime()) return null;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  const slots = readWeeklyHours(horaires_accueil ?? '')?.days[day] ?? [];
  const slot = slots.find(({ from }) => clock(from) === time);
  return slot ? { start, end: `${date}T${clock(slot.to)}:00${offset}` } : null;
}
