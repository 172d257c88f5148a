import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const IMPORT_FORMATS = [
  'communes',
  'contours',
  'data-inclusion',
  'fragilite',
  'france-services',
  'frr',
  'lieux-mediation-numerique',
] as const;

/** A producer of listings, as its identifiers begin. */
export const sourceSlug = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'Une source s’écrit en minuscules, chiffres et tirets.');

export const importRequestSchema = z.strictObject({
  format: z.enum(IMPORT_FORMATS),
  origins: z.array(z.string().min(1).max(2000)).min(1).max(2).describe('Absolute paths or http(s) addresses'),
  dry_run: z.boolean().default(false),
  partial: z.boolean().default(false).describe('The file is an extract: what it does not name stays'),
  accept_departures: z.boolean().default(false).describe('Even when more than half of a source would leave'),
  departement: z
    .string()
    .regex(/^(\d{2,3}|2[AB])$/, 'Le département s’écrit 73, 2A ou 974.')
    .optional(),
  source: sourceSlug.optional(),
});

const rowIssueSchema = z.strictObject({
  origin: z.string(),
  line: z.int(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  severity: z.enum(['rejected', 'warning', 'repaired']),
});

const countsSchema = z.strictObject({
  created: z.int(),
  changed: z.int(),
  gone: z.int(),
  untouched: z.int(),
});

export const importReportSchema = z.strictObject({
  run_id: z.string().nullable().describe('null for a dry run, which leaves no trace'),
  format: z.enum(IMPORT_FORMATS),
  dry_run: z.boolean(),
  rows: z.int(),
  counts: z.partialRecord(z.enum(['structures', 'services', 'communes', 'outlines']), countsSchema),
  rejected: z.int(),
  warnings: z.int(),
  repaired: z.int(),
  by_reason: z.array(
    z.strictObject({
      severity: z.string(),
      field: z.string().nullable(),
      reason: z.string(),
      count: z.int(),
    }),
  ),
  issues: z.array(rowIssueSchema).describe('The first 500, rejected first; the run keeps them all'),
  duration_ms: z.int(),
  demo_remains: z.boolean().describe('Fictional listings are still shown beside the real ones'),
});

export type ImportRequest = z.output<typeof importRequestSchema>;
export type ImportCounts = z.infer<typeof countsSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;

/** A line of the answer's NDJSON stream. */
export const importEventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('progress'),
    stage: z.string(),
    done: z.int(),
    total: z.int().nullable(),
  }),
  z.strictObject({ event: z.literal('report'), report: importReportSchema }),
  z.strictObject({ event: z.literal('failed'), message: z.string() }),
]);

export type ImportEvent = z.infer<typeof importEventSchema>;

export const startImport = endpoint({
  method: 'POST',
  path: '/operator/imports',
  summary: 'Runs an import inside the running app; answers NDJSON events, the report last.',
  access: 'operator',
  body: importRequestSchema,
  response: importEventSchema,
});
