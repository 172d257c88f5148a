import { z } from 'zod';

/** Whether a place is open at the time of the question. */
export const openingStateSchema = z.strictObject({
  state: z.enum(['open', 'closed', 'unknown']),
  next_change: z.iso.datetime({ offset: true }).nullable(),
  comment: z.string().nullable().describe('What the hours add, such as "sur rendez-vous"'),
});
