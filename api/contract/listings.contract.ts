import { z } from 'zod';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
} from '#api/domain/vocabulary/service-lists';
import { CRITERION_NAMES } from '#api/domain/quality/score-quality';
import { FRESHNESSES } from '#api/domain/quality/freshness';
import { endpoint } from './endpoint.ts';
import { publicCodes, thematiqueCodes, valuesOf } from './fields.ts';
import { listingId } from './listing-id.ts';
import { openSlotSchema, openingStateSchema, weekDaySchema } from './opening-state.contract.ts';
import { reportTallySchema } from './reports.contract.ts';

/** Where a place is and when it opens: the columns of data·inclusion v1 that structures and services share. */
const siteSchema = z.strictObject({
  adresse: z.string().nullable(),
  complement_adresse: z.string().nullable(),
  code_postal: z.string().nullable(),
  commune: z.string().nullable(),
  code_insee: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  point_origin: z.enum(['source', 'commune']).nullable().describe('commune: the producer gave no point'),
  horaires_accueil: z.string().nullable(),
  horaires_texte: z.string().nullable(),
});

/** What is over is not said any more. */
const fullUntil = z.iso.date().nullable().describe('Full up to that day, included');

/** A territory of `zone_eligibilite`, with its name where the official code is known. */
const zoneSchema = z.strictObject({ code: z.string(), nom: z.string().nullable() });

export const listedServiceSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  description: z.string().nullable(),
  type: valuesOf(TYPES_DE_SERVICES).nullable(),
  thematiques: z.array(z.enum(thematiqueCodes)),
  thematiques_texte: z
    .array(z.enum(thematiqueCodes))
    .describe('Those that its text speaks of without declaring them'),
  publics: z.array(z.enum(publicCodes)),
  publics_precisions: z.string().nullable(),
  frais: valuesOf(FRAIS).nullable(),
  frais_precisions: z.string().nullable(),
  modes_accueil: z.array(valuesOf(MODES_ACCUEIL)),
  modes_mobilisation: z.array(valuesOf(MODES_MOBILISATION)),
  mobilisable_par: z.array(valuesOf(PERSONNES_MOBILISATRICES)),
  mobilisation_precisions: z.string().nullable(),
  conditions_acces: z.string().nullable().describe('What to bring, whom to be'),
  zones: z.array(zoneSchema).describe('zone_eligibilite, named; empty: not said'),
  lien_mobilisation: z.string().nullable(),
  nombre_semaines: z.int().nullable(),
  volume_horaire_hebdomadaire: z.number().nullable(),
  origin: z.enum(['declared', 'network']).describe('network: deduced from what its network owes by law'),
  operator: z.string().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  site: siteSchema.nullable().describe('Its own place or hours; null when both are the structure’s'),
  complet_jusqu_au: fullUntil,
  delai_jours: z.int().nullable().describe('About how long one waits'),
  date_maj: z.iso.date().nullable(),
});

export const listedStructureSchema = siteSchema.extend({
  id: z.string(),
  nom: z.string(),
  siret: z.string().nullable(),
  description: z.string().nullable(),
  telephone: z.string().nullable().describe('E.164, or a short number'),
  courriel: z.string().nullable(),
  site_web: z.string().nullable(),
  accessibilite_lieu: z.string().nullable().describe('Its page on acceslibre'),
  reseaux_porteurs: z.array(z.string()),
  itinerant: z.boolean(),
  sur_rendez_vous: z.boolean().nullable(),
  precisions: z.string().nullable(),
  fermeture_du: z.iso.date().nullable().describe('Closed for a while, from that day'),
  fermeture_au: z.iso.date().nullable().describe('To that day, included'),
  complet_jusqu_au: fullUntil,
  adresse_masquee: z.boolean().describe('It hides where it is: its point is its commune’s'),
  code_departement: z.string().nullable(),
  lien_source: z.string().nullable(),
  date_maj: z.iso.date().nullable(),
  gone_at: z.iso.datetime().nullable().describe('When its source stopped listing it, or when it closed'),
  closed: z.boolean().describe('Those who keep it said that it has closed for good: since gone_at'),
});

const share = z.number().min(0).max(1);

export const qualitySchema = z.strictObject({
  score: share.describe('score_qualite of data·inclusion: the mean of its services, 0 without any'),
  services: z.int(),
  criteria: z.array(
    z.strictObject({
      name: z.enum(CRITERION_NAMES),
      score: share.nullable().describe('null: it applies to none of the services'),
      services: z.int().describe('How many services it applies to'),
    }),
  ),
});

/** A step in the life of a listing. */
export const listingChangeSchema = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(['created', 'changed', 'gone', 'returned', 'merged', 'withdrawn', 'restored']),
  fields: z.array(z.string()).describe('Names of what changed, never values; services: one of them'),
  origin: z.string().optional().describe('Of a listing merged into this one: its name'),
});

/** A structure of the same kind, near. */
export const neighbourSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  commune: z.string().nullable(),
  distance_m: z.int(),
  same_network: z.boolean(),
  shared_needs: z.int().describe('How many needs both answer; 0 where the network is the same'),
});

export const listingSchema = z.strictObject({
  structure: listedStructureSchema,
  source: z.strictObject({
    slug: z.string(),
    nom: z.string(),
    licence: z.string().nullable(),
    fictional: z.boolean(),
  }),
  opening_state: openingStateSchema,
  week: z
    .array(weekDaySchema)
    .nullable()
    .describe('Seven days from today at the structure’s; null for hours that are unknown or cannot be read'),
  next_slots: z.array(openSlotSchema).describe('Three sure openings within 14 days, at most'),
  services: z.array(listedServiceSchema),
  reports: z
    .array(reportTallySchema)
    .describe('What workers report of it, by reason; their words are not shown'),
  freshness: z.enum(FRESHNESSES).describe('From date_maj: ageing from 6 months, stale from 12'),
  quality: qualitySchema,
  history: z.array(listingChangeSchema).describe('The latest first, 50 at most'),
  neighbours: z.array(neighbourSchema).describe('Same network, else most needs in common; nearest first'),
});

export type Listing = z.infer<typeof listingSchema>;
export type ListingChange = z.infer<typeof listingChangeSchema>;
export type Neighbour = z.infer<typeof neighbourSchema>;
export type ListedService = z.infer<typeof listedServiceSchema>;

export const readListing = endpoint({
  method: 'GET',
  path: '/listings/:id',
  summary:
    'Everything that is known of a structure and its services. A listing merged into another answers that other, with its id.',
  access: 'anyone',
  params: z.strictObject({ id: listingId }),
  response: listingSchema,
  maxAgeS: 60,
});

/** Latitude and longitude in degrees, WGS 84. */
const corner = z.tuple([z.number(), z.number()]);

export const listingAreaSchema = z.strictObject({
  zones: z.array(
    z.strictObject({
      code: z.string(),
      outline: z
        .array(corner)
        .min(1)
        .describe('One point: a commune. Otherwise around the points of its communes'),
    }),
  ),
});

export type ListingArea = z.infer<typeof listingAreaSchema>;

export const readListingArea = endpoint({
  method: 'GET',
  path: '/listings/:id/area',
  summary: 'Roughly, where the zones of a listing are: to draw them. All of France is not drawn.',
  access: 'anyone',
  params: z.strictObject({ id: listingId }),
  response: listingAreaSchema,
  maxAgeS: 3600,
});
