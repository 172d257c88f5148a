import { z } from 'zod';
import { LONGEST_TEXT } from '#api/domain/reporting/refuse-text';
import { REPORT_REASONS } from '#api/domain/reporting/report';
import type { ReportReason } from '#api/domain/reporting/report';
import { endpoint } from './endpoint.ts';
import { thematiqueCodes } from './fields.ts';
import { listingId } from './listing-id.ts';

/** How many reporters say the same of a listing; never their words. */
export const reportTallySchema = z.strictObject({
  reason: z.enum(REPORT_REASONS),
  need: z.enum(thematiqueCodes).nullable().describe('For no-longer-does'),
  until: z.iso.date().nullable().describe('For full: the day up to which it is said so'),
  count: z.int().describe('Distinct reporters of the last 90 days'),
  last_day: z.iso.date(),
  marked: z.boolean().describe('Enough reporters agree: partners are shown with a warning'),
});

/** Half of a pair of UTF-16 units, or the null character, which PostgreSQL does not store. */
const UNREADABLE = /[\0\p{Cs}]/u;

/** The one thing that a reason wants to be told. */
const WANTED: Partial<Record<ReportReason, { field: 'need' | 'until' | 'text'; message: string }>> = {
  'no-longer-does': { field: 'need', message: 'Indiquez le besoin auquel la structure ne répond plus.' },
  full: { field: 'until', message: 'Indiquez jusqu’à quand la structure est complète.' },
  other: { field: 'text', message: 'Dites en quelques mots ce qui ne va pas.' },
};

const reportSchema = z
  .strictObject({
    reason: z.enum(REPORT_REASONS, 'Cette raison n’existe pas.'),
    need: z.enum(thematiqueCodes, 'Ce besoin n’existe pas.').optional(),
    until: z.iso.date('La date s’écrit AAAA-MM-JJ.').optional(),
    text: z
      .string()
      .trim()
      .max(LONGEST_TEXT, `Le texte tient en ${LONGEST_TEXT} caractères.`)
      .refine((text) => !UNREADABLE.test(text), 'Le texte contient des caractères illisibles.')
      .optional(),
  })
  .superRefine((report, context) => {
    const wanted = WANTED[report.reason];
    if (wanted && !report[wanted.field])
      context.addIssue({ code: 'custom', path: [wanted.field], message: wanted.message });
    for (const field of ['need', 'until', 'text'] as const) {
      if (report[field] === undefined || field === wanted?.field) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: 'Cette raison n’attend pas cette précision.',
      });
    }
  });

export const sendReport = endpoint({
  method: 'POST',
  path: '/listings/:id/reports',
  summary: 'Says what is wrong with a listing, without an account; never anything about a person.',
  access: 'anyone',
  params: z.strictObject({ id: listingId }),
  body: reportSchema,
  response: z.strictObject({
    counted: z.boolean().describe('false: the same network said the same less than 30 days ago'),
    undo: z.string().nullable().describe('Shown once within a few seconds, takes the report back'),
  }),
});

export const undoReport = endpoint({
  method: 'DELETE',
  path: '/listings/:id/reports',
  summary: 'Takes back a report sent a few seconds ago.',
  access: 'anyone',
  params: z.strictObject({ id: listingId }),
  query: z.strictObject({ undo: z.string().min(1).max(100) }),
  response: z.strictObject({ undone: z.literal(true) }),
});

const reportedListingSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  commune: z.string().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  source: z.string(),
  marked: z.boolean(),
  reports: z.array(reportTallySchema).describe('Those that still stand, most reported first'),
  texts: z.array(z.strictObject({ text: z.string(), day: z.iso.date() })).describe('Last first'),
  answered: z.int().describe('Reports older than what the source says now: they count no more'),
});

export type ReportedListing = z.infer<typeof reportedListingSchema>;

export const readReports = endpoint({
  method: 'GET',
  path: '/reports',
  summary: 'Listings reported in the last 90 days, the marked ones first.',
  access: 'operator',
  response: z.strictObject({ listings: z.array(reportedListingSchema) }),
});
