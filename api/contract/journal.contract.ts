import { z } from 'zod';
import { DECISION_KINDS } from '#api/domain/moderation/decisions';
import { endpoint } from './endpoint.ts';

/** Pages are counted from 1. */
export const page = z.coerce.number().int().min(1).max(10_000).default(1);

const entrySchema = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  kind: z.enum(DECISION_KINDS),
  by_whom: z.enum(['account', 'operator', 'removed']).describe('removed: the account is gone'),
  by: z.string().nullable(),
  has_about: z.boolean(),
  about: z.string().nullable().describe('The mailbox of whom it is about'),
  structure_id: z.string().nullable(),
  nom: z.string().nullable(),
  other: z.string().nullable().describe('The other listing of a pair, or the revision that was judged'),
  other_nom: z.string().nullable(),
  territory_kind: z.string().nullable(),
  territory_code: z.string().nullable(),
  reason: z.string().nullable(),
  undone: z.boolean(),
});

export type JournalEntry = z.infer<typeof entrySchema>;

export const readJournal = endpoint({
  method: 'GET',
  path: '/moderation/journal',
  summary:
    'What was decided of the listings and rights of the territories that one moderates, the latest first.',
  access: 'signed-in',
  query: z.strictObject({ page }),
  response: z.strictObject({ entries: z.array(entrySchema), page: z.int(), pages: z.int() }),
});
