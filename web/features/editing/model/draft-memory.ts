import { z } from 'zod';
import { forget, recall, remember } from '#web/lib/device-memory.ts';
import { draftKey } from '#web/lib/drafts.ts';
import type { Edits } from '#api/domain/editing/changes';

const values = z.record(z.string(), z.unknown());

const draftSchema = z.strictObject({
  /** The version that was edited. */
  version: z.int(),
  saved_at: z.iso.datetime(),
  edits: z.strictObject({ structure: values, services: z.record(z.string(), values) }),
  /** The published values that the edits began from. */
  seen: z.strictObject({ structure: values, services: z.record(z.string(), values) }),
  /** Territories that were chosen, by code: their names are not asked for again. */
  zones: z.record(z.string(), z.string()),
});

/** Edits that were not published, as this device keeps them. */
export type Draft = z.infer<typeof draftSchema> & { edits: Edits; seen: Edits };

/** The draft of a listing on this device, if any; one that cannot be read is none. */
export function recallDraft(listing: string): Draft | null {
  const kept = draftSchema.safeParse(recall(draftKey(listing)));
  return kept.success ? kept.data : null;
}

export const keepDraft = (listing: string, draft: Draft): void => remember(draftKey(listing), draft);

export const forgetDraft = (listing: string): void => forget(draftKey(listing));
