import { z } from 'zod';
import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { StructureUnit } from '#api/domain/editing/units';
import { PAIR_REASONS } from '#api/domain/moderation/judge-pair';
import { QUEUE_KINDS } from '#api/domain/moderation/queue-kinds';
import { SUSPICIONS } from '#api/domain/moderation/suspect-revision';
import { changeSchema } from './editing.contract.ts';
import { endpoint } from './endpoint.ts';
import { page } from './journal.contract.ts';
import { listingId } from './listing-id.ts';
import { openClaimSchema } from './members.contract.ts';
import { words } from './words.ts';
import { reportTallySchema } from './reports.contract.ts';

/** Kept in the journal: the server refuses one that names somebody. */
const reason = words(500).nullable().default(null);

const place = { structure_id: z.string(), nom: z.string(), commune: z.string().nullable() };

const reportedSchema = z.strictObject({
  ...place,
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  tallies: z.array(reportTallySchema).describe('Those that stand, most reported first'),
  texts: z.array(z.strictObject({ text: z.string(), day: z.iso.date() })).describe('Last first'),
  asked_on: z.iso.date().nullable().describe('When a moderator asked the structure'),
  mail_returns: z.boolean().describe('Mail to a mailbox of the listing comes back'),
});

const changedSchema = z.strictObject({
  ...place,
  revision: z.uuid(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  reasons: z.array(z.enum(SUSPICIONS)),
  changes: z.array(changeSchema),
});

/** One listing of a pair, to be compared with the other. */
const comparedSchema = z.strictObject({
  id: z.string(),
  source: z.string().describe('Name of the producer'),
  date_maj: z.iso.date().nullable(),
  values: z.record(z.string(), z.unknown()).describe('By column, those of the units of a structure'),
  services: z.array(z.string()).describe('Names of its services'),
  members: z.int(),
});

const pairSchema = z.strictObject({
  score: z.number(),
  reasons: z.array(z.enum(PAIR_REASONS)),
  found_on: z.iso.date(),
  a: comparedSchema,
  b: comparedSchema,
});

export const queueItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), change: changedSchema }),
  z.strictObject({ kind: z.literal('marked'), reported: reportedSchema }),
  z.strictObject({ kind: z.literal('claim'), claim: openClaimSchema }),
  z.strictObject({ kind: z.literal('report'), reported: reportedSchema }),
  z.strictObject({ kind: z.literal('duplicate'), pair: pairSchema }),
]);

export type QueueItem = z.infer<typeof queueItemSchema>;
export type SuspectChange = z.infer<typeof changedSchema>;
export type ReportedItem = z.infer<typeof reportedSchema>;
export type ComparedSide = z.infer<typeof comparedSchema>;
export type PossibleDuplicate = z.infer<typeof pairSchema>;

export const readQueue = endpoint({
  method: 'GET',
  path: '/moderation/queue',
  summary:
    'What waits for a moderator in her territories: the most serious kind first, then the oldest (duplicates: the likeliest).',
  access: 'signed-in',
  query: z.strictObject({ kind: z.enum(QUEUE_KINDS, 'Ce genre n’existe pas.').optional(), page }),
  response: z.strictObject({
    counts: z.record(z.enum(QUEUE_KINDS), z.int()),
    items: z.array(queueItemSchema),
    page: z.int(),
    pages: z.int(),
  }),
});

const done = z.strictObject({ decision: z.uuid().describe('What takes it back') });

export const answerReports = endpoint({
  method: 'POST',
  path: '/moderation/reports/:id',
  summary:
    'Of a reported listing: it is right (the reports are answered), it is closed (withdrawn), or its keepers are asked by mail.',
  access: 'signed-in',
  params: z.strictObject({ id: listingId }),
  body: z.strictObject({ answer: z.enum(['right', 'closed', 'asked']), reason }),
  response: done.extend({
    written: z
      .enum(['now', 'earlier', 'nobody'])
      .nullable()
      .describe('Where its keepers are asked: written to now, earlier today, or no mailbox to write to'),
  }),
});

export const answerChange = endpoint({
  method: 'POST',
  path: '/moderation/changes/:revision',
  summary: 'Keeps a suspicious publication, or undoes it unless somebody changed the same since.',
  access: 'signed-in',
  params: z.strictObject({ revision: z.uuid() }),
  body: z.strictObject({ answer: z.enum(['keep', 'undo']), reason }),
  response: done,
});

const unit = z.enum(Object.keys(STRUCTURE_UNITS) as [StructureUnit, ...StructureUnit[]]);

export const mergeListings = endpoint({
  method: 'POST',
  path: '/moderation/mergers',
  summary:
    'Merges a listing into another, which takes its services, members, reports and history; its address leads there.',
  access: 'signed-in',
  body: z.strictObject({
    kept: listingId,
    merged: listingId,
    take: z
      .array(unit)
      .max(50)
      .default([])
      .describe('What the kept one takes of the other, beside what it does not say'),
    reason,
  }),
  response: done,
});

export const tellApart = endpoint({
  method: 'POST',
  path: '/moderation/distinctions',
  summary: 'Two listings are not of one structure: they are not shown as possible duplicates any more.',
  access: 'signed-in',
  body: z.strictObject({ a: listingId, b: listingId, reason }),
  response: done,
});

export const takeBack = endpoint({
  method: 'DELETE',
  path: '/moderation/decisions/:decision',
  summary: 'Takes back an answer of moderation, as long as nobody changed the listing since.',
  access: 'signed-in',
  params: z.strictObject({ decision: z.uuid() }),
  response: done,
});

const noticesSchema = z.strictObject({
  refused: z.boolean().describe('No mail says that something waits'),
});

export const readNotices = endpoint({
  method: 'GET',
  path: '/moderation/notices',
  summary: 'Whether who moderates is told by mail, once a day at most, that something waits.',
  access: 'signed-in',
  response: noticesSchema,
});

export const chooseNotices = endpoint({
  method: 'POST',
  path: '/moderation/notices',
  summary: 'Chooses whether to be told by mail that something waits.',
  access: 'signed-in',
  body: noticesSchema,
  response: noticesSchema,
});
