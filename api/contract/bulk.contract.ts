import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { importEventSchema, sourceSlug } from './imports.contract.ts';

/** The largest file of structures or of services, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** The names of the two files in the form that brings them; one of them is enough. */
export const BROUGHT_FILES = ['structures', 'services'] as const;

export type BroughtFile = (typeof BROUGHT_FILES)[number];

export const bringListings = endpoint({
  method: 'POST',
  path: '/sources/:source/imports',
  summary:
    'Creates and updates the listings of a source by CSV files (data·inclusion v1); answers NDJSON events, the report last. With dry_run, nothing is written.',
  access: 'signed-in',
  params: z.strictObject({ source: sourceSlug }),
  query: z.strictObject({ dry_run: z.enum(['true', 'false']).default('true') }),
  files: BROUGHT_FILES,
  response: importEventSchema,
});
