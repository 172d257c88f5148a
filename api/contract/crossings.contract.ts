import { z } from 'zod';
import { FRR_CLASSES } from '#api/domain/crossing/frr-classes';
import type { FrrClass } from '#api/domain/crossing/frr-classes';
import { endpoint } from './endpoint.ts';
import { above, kind, subject, territoryCode } from './territories.contract.ts';

/** Where an import came from. */
const source = z.strictObject({
  origin: z.string().describe('The name of the file, or its address'),
  licence: z.string().nullable().describe('Null where it is unknown'),
  date: z.string().nullable().describe('YYYY or YYYY-MM-DD, of the edition; null where nothing says it'),
  imported_at: z.iso.datetime({ offset: true }),
});

const counted = { communes: z.int(), population: z.int() };

const crossings = z.strictObject({
  ...counted,
  frr: z.strictObject({
    classes: z.array(
      z.strictObject({
        classement: z.enum(FRR_CLASSES.map(({ value }) => value) as [FrrClass, ...FrrClass[]]),
        ...counted,
      }),
    ),
    unknown: z.int().describe('Inhabitants of communes that the list does not name'),
  }),
  fragility: z.strictObject({
    mean: z.number().nullable().describe('0 to 10, 10 for the most fragile; by population'),
    classes: z.array(z.strictObject({ from: z.int(), to: z.int(), ...counted })),
    unknown: z.int().describe('Inhabitants of communes without an index'),
  }),
});

export const readCrossings = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/crossings',
  summary:
    'The inhabitants of a territory by rural zoning (FRR) and digital fragility; with a subject, those beyond a distance too.',
  access: 'anyone',
  params: z.strictObject({ kind, code: territoryCode }),
  query: z
    .strictObject({
      subject: subject.optional(),
      beyond_km: z.coerce.number().int().min(1).max(100).optional().describe('With a subject; 20 without it'),
    })
    .refine(({ subject: of, beyond_km }) => of !== undefined || beyond_km === undefined, {
      path: ['beyond_km'],
      message: 'Une distance est celle d’un sujet : donnez les deux.',
    }),
  response: z.strictObject({
    sources: z.strictObject({ frr: source.nullable(), fragility: source.nullable() }),
    all: crossings,
    beyond: crossings
      .nullable()
      .describe('Farther than the distance from any place that would receive them; null without a subject'),
  }),
  maxAgeS: 300,
});

const position = z.tuple([z.number(), z.number()]);

const outlineSchema = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({
    code: z.string(),
    nom: z.string(),
    approximate: z.boolean().describe('Drawn around the points of its communes'),
  }),
  geometry: z
    .strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) })
    .nullable()
    .describe('Null where the point of none of its communes is known'),
});

export type Outline = z.infer<typeof outlineSchema>;

export const readOutlines = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/outlines',
  summary:
    'The outlines of the parts of a territory, as fine as it needs to fill a screen: official where they were imported, else approximate.',
  access: 'anyone',
  params: z.strictObject({ kind: above, code: territoryCode }),
  query: z.strictObject({ level: z.enum(['region', 'departement', 'epci']) }),
  response: z.strictObject({
    source: source.nullable().describe('Null where no outline of the level was imported'),
    approximate: z.boolean().describe('Whether some outline is'),
    outlines: z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(outlineSchema) }),
  }),
  maxAgeS: 3600,
});
