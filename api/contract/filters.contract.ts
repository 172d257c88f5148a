import { z } from 'zod';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import { ACCESSES, OPENINGS, RECEPTIONS } from '#api/domain/vocabulary/filter-values';
import { LANGUAGES } from '#api/domain/vocabulary/languages';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import { FRAIS } from '#api/domain/vocabulary/service-lists';
import type { FilterName } from '#api/domain/orientation/filter-names';
import { codeList, codesOf, publicCodes } from './fields.ts';

const SLUG = /^[a-z0-9-]{1,80}$/;

/** `dora,soliguide`: slugs of sources. Which exist is known to the database only; an unknown one keeps no partner. */
const sourceList = z
  .string()
  .describe('Slugs of sources separated by commas')
  .transform((value) => [...new Set(value.split(',').map((slug) => slug.trim()))].filter(Boolean))
  .refine((slugs) => slugs.every((slug) => SLUG.test(slug)), {
    message: 'Une source s’écrit en lettres minuscules, chiffres et traits d’union, 80 au plus.',
  });

/** The closed list of each filter but the source, whose slugs are the database's. */
export const FILTER_CODES = {
  open: codesOf(OPENINGS),
  cost: codesOf(FRAIS),
  reception: codesOf(RECEPTIONS),
  meant_for: publicCodes,
  access: codesOf(ACCESSES),
  language: codesOf(LANGUAGES),
  network: codesOf(RESEAUX_PORTEURS),
} satisfies Record<Exclude<FilterName, 'source'>, readonly string[]>;

/** Whether a value may be one of a filter. */
export const isFilterValue = (name: FilterName, value: string): boolean =>
  name === 'source' ? SLUG.test(value) : (FILTER_CODES[name] as readonly string[]).includes(value);

/** What partners must offer: one of the values of each filter given. */
export const filterQuery = {
  open: codeList(FILTER_CODES.open, 'moment').optional(),
  cost: codeList(FILTER_CODES.cost, 'coût').optional(),
  reception: codeList(FILTER_CODES.reception, 'mode d’accueil').optional(),
  meant_for: codeList(FILTER_CODES.meant_for, 'public').optional(),
  access: codeList(FILTER_CODES.access, 'accessibilité').optional(),
  language: codeList(FILTER_CODES.language, 'langue').optional(),
  network: codeList(FILTER_CODES.network, 'réseau').optional(),
  source: sourceList.optional(),
  with_filters: z
    .enum(['true', 'false'], 'Ce paramètre vaut true ou false.')
    .optional()
    .describe(
      'true: tells the filters and their counts though none is chosen. More partners are read, which takes longer.',
    ),
} satisfies Record<FilterName | 'with_filters', z.ZodType>;

const filterName = z.enum(FILTER_NAMES);

/** A filter with the values that leave at least one partner, or that are chosen. */
export const filterSchema = z.strictObject({
  name: filterName,
  values: z.array(
    z.strictObject({
      value: z.string(),
      label: z.string().optional().describe('Of a source: its name'),
      count: z
        .int()
        .describe('Partners left by this value alone in its filter, the other filters as they are'),
      chosen: z.boolean(),
    }),
  ),
});

export const relaxationSchema = z.strictObject({
  name: filterName.describe('The filter to remove'),
  count: z.int().describe('Partners left without it'),
});

export type FilterOfPartners = z.infer<typeof filterSchema>;
export type Relaxation = z.infer<typeof relaxationSchema>;
