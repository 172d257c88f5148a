import { z } from 'zod';
import { OWN_ID } from '#api/domain/editing/own-listing';
import { SERVICE_UNITS, STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { Unit } from '#api/domain/editing/units';
import { FRESHNESSES } from '#api/domain/quality/freshness';
import { addedService, editableService, editableStructure } from './editable-fields.ts';
import { endpoint } from './endpoint.ts';
import { listingId } from './listing-id.ts';

const params = z.strictObject({ id: listingId });
const unit = z.enum([...new Set([...Object.keys(STRUCTURE_UNITS), ...Object.keys(SERVICE_UNITS)])] as [
  Unit,
  ...Unit[],
]);
/** Values by column, as the database holds them. */
const values = z.record(z.string(), z.unknown());
const author = z.string().nullable().describe('The mailbox of who did it; null when the account is gone');

export const changeSchema = z.strictObject({
  service_id: z.string().nullable().describe('null: of the structure itself'),
  unit,
  before: values,
  after: values,
});

const revisionSchema = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  at: z.iso.datetime(),
  by: author,
  kind: z.enum(['edit', 'undo', 'confirmation', 'proposal', 'merge']),
  changes: z.array(changeSchema),
  undone: z.boolean().describe('Another revision has taken it back'),
  origin: z.string().optional().describe('Of a listing merged into this one: its name'),
});

const conflictSchema = z.strictObject({
  service_id: z.string().nullable(),
  unit,
  yours: values,
  theirs: values,
  by: author,
  at: z.iso.datetime().nullable().describe('null: an import changed it'),
});

/** Published, or what another published meanwhile and would be lost: nothing is written then. */
export const publicationSchema = z.discriminatedUnion('published', [
  z.strictObject({
    published: z.literal(true),
    version: z.int(),
    revision: z.uuid().nullable().describe('null: nothing was different'),
  }),
  z.strictObject({ published: z.literal(false), version: z.int(), conflicts: z.array(conflictSchema) }),
]);

const row = z.strictObject({
  values,
  held: z.array(z.string()).describe('Units that a person set: imports leave them'),
});

export const editionSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  abilities: z.strictObject({ close: z.boolean(), manage_members: z.boolean(), moderate: z.boolean() }),
  waiting: z
    .strictObject({
      state: z.enum(['asked', 'refused']),
      asked_on: z.iso.date(),
      answer: z.string().nullable(),
    })
    .nullable()
    .describe('A new listing that its moderators have not accepted; null once it is shown'),
  unnamed_since: z.iso
    .date()
    .nullable()
    .describe('Since when its source names it no more, while people keep it'),
  structure: row,
  services: z
    .array(row.extend({ id: z.string(), origin: z.enum(['declared', 'network']) }))
    .describe('Those that people removed too: withdrawn'),
  proposals: z
    .array(z.strictObject({ service_id: z.string().nullable(), unit, value: values, at: z.iso.datetime() }))
    .describe('What the source says otherwise'),
  revisions: z.array(revisionSchema).describe('The latest first, 50 at most'),
  shown: z
    .array(
      z.strictObject({
        month: z.string().describe('2026-11'),
        searches: z.int().nullable().describe('null: fewer than five'),
      }),
    )
    .describe('How many searches showed it, this month and the one before'),
});

export type Edition = z.infer<typeof editionSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type Revision = z.infer<typeof revisionSchema>;

export const readMyListings = endpoint({
  method: 'GET',
  path: '/me/listings',
  summary: 'The listings that the one who is signed in may edit: by mailbox or by membership.',
  access: 'signed-in',
  response: z.strictObject({
    listings: z.array(
      z.strictObject({
        id: z.string(),
        nom: z.string(),
        commune: z.string().nullable(),
        role: z.enum(['editor', 'manager']),
        date_maj: z.iso.date().nullable(),
        freshness: z.enum(FRESHNESSES),
        state: z
          .enum(['shown', 'closed', 'asked', 'refused'])
          .describe('asked, refused: a new listing that is not shown'),
        unnamed_since: z.iso.date().nullable(),
        reports: z.int().describe('How many workers’ reports stand'),
        proposals: z.int(),
      }),
    ),
  }),
});

export const readEdition = endpoint({
  method: 'GET',
  path: '/listings/:id/edition',
  summary:
    'A listing as those who may edit it see it: its version, what is theirs, what its source proposes, its revisions.',
  access: 'signed-in',
  params,
  response: editionSchema,
});

/** Chosen by who adds it, so that a request sent twice adds one service. */
const ownServiceId = z
  .string()
  .regex(OWN_ID, 'L’identifiant d’un nouveau service est « baguette-- » et un UUID.');

/** The values that were edited, as they were read: what an import changed meanwhile is then shown, not overwritten. */
const seenSchema = z.strictObject({
  structure: values.default({}),
  services: z.record(listingId, values).default({}),
});

export const publishListing = endpoint({
  method: 'POST',
  path: '/listings/:id/publications',
  summary:
    'Publishes changes at once. What another changed meanwhile is merged field by field, or shown as a conflict.',
  access: 'signed-in',
  params,
  body: z.strictObject({
    base_version: z.int().min(1).describe('The version that was edited'),
    structure: editableStructure.default({}),
    services: z
      .array(z.strictObject({ id: listingId, values: editableService }))
      .max(200)
      .default([]),
    added: z
      .array(z.strictObject({ id: ownServiceId, values: addedService }))
      .max(50)
      .default([])
      .describe('New services; the same one sent twice is added once'),
    seen: seenSchema.default({ structure: {}, services: {} }),
  }),
  response: publicationSchema,
});

export const undoRevision = endpoint({
  method: 'POST',
  path: '/listings/:id/revisions/:revision/undo',
  summary: 'Brings back what a publication changed, unless somebody changed it again since.',
  access: 'signed-in',
  params: z.strictObject({ id: listingId, revision: z.uuid() }),
  response: publicationSchema,
});

export const confirmListing = endpoint({
  method: 'POST',
  path: '/listings/:id/confirmation',
  summary: 'Says that everything is still right, as of today.',
  access: 'signed-in',
  params,
  response: z.strictObject({ version: z.int(), date_maj: z.iso.date() }),
});

export const closeListing = endpoint({
  method: 'POST',
  path: '/listings/:id/closure',
  summary: 'Says that the structure has closed for good; undoing the revision opens it again.',
  access: 'signed-in',
  params,
  body: z.strictObject({ base_version: z.int().min(1).describe('The version that was read') }),
  response: z.strictObject({ version: z.int(), revision: z.uuid() }),
});

export const answerProposal = endpoint({
  method: 'POST',
  path: '/listings/:id/proposals',
  summary:
    'Takes what the source says, which then follows it again, or refuses it until the source says something else.',
  access: 'signed-in',
  params,
  body: z.strictObject({
    service_id: listingId.nullable(),
    unit,
    at: z.iso.datetime().describe('Of the proposal that was read'),
    base_version: z.int().min(1).describe('The version that was read'),
    accept: z.boolean(),
  }),
  response: z.strictObject({ version: z.int() }),
});
