import { z } from 'zod';

/** Minutes since midnight, of the place. */
const minutes = z.int().min(0).max(1440);

/** A day of the week table: what is open when, and why it may not be. */
export const weekDaySchema = z.strictObject({
  date: z.iso.date(),
  weekday: z.enum(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']),
  slots: z.array(
    z.strictObject({ from: minutes, to: minutes, sure: z.boolean(), comment: z.string().nullable() }),
  ),
  comment: z.string().nullable().describe('Why it has no slot, where the hours say it'),
  public_holiday: z.string().nullable(),
  school_holiday: z.string().nullable(),
  sure: z.boolean().describe('false: by appointment, or on a holiday that the hours do not speak of'),
});

/** When a door is open, with the offset of the place. */
export const openSlotSchema = z.strictObject({
  start: z.iso.datetime({ offset: true }),
  end: z.iso.datetime({ offset: true }),
});

export type WeekDay = z.infer<typeof weekDaySchema>;
export type OpenSlot = z.infer<typeof openSlotSchema>;

/** Whether a place is open at the time of the question. */
export const openingStateSchema = z.strictObject({
  state: z.enum(['open', 'closed', 'unknown']),
  next_change: z.iso.datetime({ offset: true }).nullable(),
  comment: z.string().nullable().describe('What the hours add, such as "sur rendez-vous"'),
});
