import { z } from 'zod';
import { ROLES } from '#api/domain/orientation/roles';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
} from '#api/domain/vocabulary/service-lists';
import { communeSchema } from './communes.contract.ts';
import { endpoint } from './endpoint.ts';
import { codeInsee, codeList, publicCodes, thematiqueCodes, valuesOf } from './fields.ts';
import { filterQuery, filterSchema, relaxationSchema } from './filters.contract.ts';
import { openingStateSchema } from './opening-state.contract.ts';

const need = z.enum(thematiqueCodes);

/** What changes who can help, beside the needs (product.md, the worker's screen, point 2). */
export const BRAKES = ['accompagnement-individuel', 'ne-peut-pas-se-deplacer', 'pas-en-ligne'] as const;

/** A reason or a warning: a code that the screen puts into words, with the facts it needs. */
export const statementSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export const partnerServiceSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  description: z.string(),
  thematiques: z.array(need).describe('Those of this service, among all 69'),
  origin: z.enum(['declared', 'network']).describe('network: deduced from what its network owes by law'),
  operator: z.string().nullable(),
  frais: valuesOf(FRAIS).nullable(),
  modes_accueil: z.array(valuesOf(MODES_ACCUEIL)),
  modes_mobilisation: z.array(valuesOf(MODES_MOBILISATION)),
  mobilisable_par: z.array(valuesOf(PERSONNES_MOBILISATRICES)),
  publics: z.array(z.enum(publicCodes)),
});

export const partnerStructureSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  adresse: z.string().nullable(),
  complement_adresse: z.string().nullable(),
  code_postal: z.string().nullable(),
  commune: z.string().nullable(),
  code_insee: z.string().nullable(),
  telephone: z.string().nullable().describe('E.164, or a short number'),
  courriel: z.string().nullable(),
  site_web: z.string().nullable(),
  horaires_accueil: z.string().nullable(),
  horaires_texte: z.string().nullable(),
  precisions: z.string().nullable(),
  itinerant: z.boolean(),
  reseaux_porteurs: z.array(z.string()),
  source: z.string(),
  source_nom: z.string(),
  lien_source: z.string().nullable(),
  date_maj: z.iso.date().nullable(),
  fictional: z.boolean(),
  adresse_masquee: z.boolean().describe('It hides where it is: its point is its commune’s'),
});

export const partnerSchema = z.strictObject({
  structure: partnerStructureSchema,
  services: z.array(partnerServiceSchema),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  distance_m: z.int().nullable().describe('null: at a distance, or place unknown'),
  step: z.string().describe('The widening step that found it'),
  covers: z.array(need),
  roles: z.array(z.enum(ROLES)).describe('What it does for someone: with her, for her, rights, equipment…'),
  opening_state: openingStateSchema,
  reasons: z.array(statementSchema),
  warnings: z.array(statementSchema),
});

export const stepSchema = z.strictObject({
  step: z.enum(['commune', 'epci', 'neighbours', 'departement', 'region', 'national']),
  territory: z.string().nullable().describe('Its name, where it has one'),
  partners: z.int().describe('How many partners this step brought'),
  covers: z.array(need).describe('Needs covered once this step is taken, with those before'),
});

export const findingSchema = z.strictObject({
  id: z.string(),
  figure: z.string().nullable(),
  base: z.string().nullable().describe('What the figure is a share of'),
  fact: z.string(),
  suggestion: z.string().nullable(),
  part: z.string(),
});

export const nationalLineSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  telephone: z.string(),
  purpose: z.string(),
  hours: z.string(),
  cost: z.string(),
  urgent: z.boolean(),
  source: z.string(),
  date_checked: z.iso.date(),
});

export const orientationQuery = z.strictObject({
  needs: codeList(thematiqueCodes, 'besoin')
    .refine((codes) => codes.length > 0, 'Indiquez au moins un besoin.')
    .refine((codes) => codes.length <= 12, 'Douze besoins au plus à la fois.'),
  commune: codeInsee,
  publics: codeList(publicCodes, 'public').optional(),
  brakes: codeList([...BRAKES], 'frein').optional(),
  radius_km: z.coerce
    .number('Le rayon est un nombre de kilomètres.')
    .min(1, 'Le rayon est d’au moins 1 km.')
    .max(100, 'Le rayon est de 100 km au plus.')
    .default(30),
  ...filterQuery,
});

export const orientationSchema = z.strictObject({
  needs: z.array(need),
  commune: communeSchema,
  plan: z.array(partnerSchema).describe('The fewest partners that together cover the needs, best first'),
  partners: z.array(partnerSchema).describe('The others, best first'),
  uncovered: z.array(need),
  steps: z.array(stepSchema),
  guidance: z.array(findingSchema),
  national_lines: z.array(nationalLineSchema),
  for_town_hall: z
    .array(need)
    .describe('Needs that neither a partner nor a national line answers: the town hall is left to call'),
  partners_found: z.int().describe('Those of the plan and the others, of which the first are listed'),
  filters: z.array(filterSchema).describe('Empty unless a filter is chosen or with_filters is true'),
  relaxations: z
    .array(relaxationSchema)
    .describe('The chosen filters whose removal brings partners back, the one that brings most first'),
});

export type Orientation = z.infer<typeof orientationSchema>;
export type Partner = z.infer<typeof partnerSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type NationalLine = z.infer<typeof nationalLineSchema>;

export const readOrientation = endpoint({
  method: 'GET',
  path: '/orientation',
  summary:
    'The partners to call for these needs in this commune, why each is here, and what the survey suggests.',
  access: 'anyone',
  query: orientationQuery,
  response: orientationSchema,
  maxAgeS: 60,
});
