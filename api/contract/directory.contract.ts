import { z } from 'zod';
import { FRESHNESSES } from '#api/domain/quality/freshness';
import { MODES_ACCUEIL } from '#api/domain/vocabulary/service-lists';
import { endpoint } from './endpoint.ts';
import { thematiqueCodes, valuesOf } from './fields.ts';
import { filterQuery, filterSchema, relaxationSchema } from './filters.contract.ts';
import { openingStateSchema } from './opening-state.contract.ts';
import { subject, territoryCode } from './territories.contract.ts';

/** Small enough for its partners to be read: France's are those of its régions. */
export const DIRECTORY_KINDS = ['region', 'departement', 'epci', 'commune'] as const;
const kind = z.enum(DIRECTORY_KINDS, 'Les partenaires se lisent par région, département, EPCI ou commune.');
const params = z.strictObject({ kind, code: territoryCode });

const { with_filters, ...filters } = filterQuery;
const chosen = { subject: subject.default('all:all'), ...filters };

export const directoryPartner = z.strictObject({
  id: z.string(),
  nom: z.string(),
  adresse: z.string().nullable(),
  code_postal: z.string().nullable(),
  commune: z.string().nullable(),
  code_insee: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  site_web: z.string().nullable(),
  horaires_accueil: z.string().nullable(),
  reseaux_porteurs: z.array(z.string()),
  itinerant: z.boolean(),
  modes_accueil: z.array(valuesOf(MODES_ACCUEIL)).describe('Of its services that pass'),
  needs: z.array(z.enum(thematiqueCodes)).describe('Those that its services answer, of the subject asked'),
  services: z.int().describe('How many of its services pass'),
  opening_state: openingStateSchema,
  date_maj: z.iso.date().nullable(),
  freshness: z.enum(FRESHNESSES),
  source: z.string(),
  source_nom: z.string(),
  lien_source: z.string().nullable(),
  fictional: z.boolean(),
});

export type DirectoryPartner = z.infer<typeof directoryPartner>;

export const readDirectory = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/partners',
  summary:
    'The partners of a territory by name, those that pass the filters; what each filter would leave, where it is asked.',
  access: 'anyone',
  params,
  query: z.strictObject({
    ...chosen,
    with_filters,
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.strictObject({
    total: z.int().describe('Partners that pass'),
    is_cut: z
      .boolean()
      .describe('The territory has more than are read: those beyond the first 3 000 by name are left out'),
    partners: z.array(directoryPartner),
    filters: z.array(filterSchema).describe('Empty unless a filter is chosen or with_filters is true'),
    relaxations: z.array(relaxationSchema),
  }),
  maxAgeS: 60,
});

const headings = z
  .enum(['fr', 'codes'], 'Les intitulés sont en clair (fr) ou ceux du standard (codes).')
  .default('codes')
  .describe('fr: headings and lists in French words; codes: those of data·inclusion');

const csv = { response: z.string(), type: 'text/csv; charset=utf-8' } as const;

export const exportPartners = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/partners.csv',
  summary: 'The same partners as a CSV that a spreadsheet opens as it is.',
  access: 'anyone',
  params,
  query: z.strictObject({ ...chosen, headings }),
  ...csv,
  maxAgeS: 60,
});

const point = z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) });

export const exportPartnersOnMap = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/partners.geojson',
  summary: 'The same partners as GeoJSON (RFC 7946); those whose place is unknown have no geometry.',
  access: 'anyone',
  params,
  query: z.strictObject(chosen),
  response: z.strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id: z.string(),
        geometry: point.nullable(),
        properties: directoryPartner.omit({ latitude: true, longitude: true, opening_state: true }),
      }),
    ),
  }),
  type: 'application/geo+json',
  maxAgeS: 60,
});

export const readFeed = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/partners.atom',
  summary:
    'New, changed and closed listings of a territory, the latest first, as an Atom feed (RFC 4287): those that have, or had, an offer of the subject; with filters, those that pass them today and those that left, which nothing can judge any more.',
  access: 'anyone',
  params,
  query: z.strictObject(chosen),
  response: z.string(),
  type: 'application/atom+xml; charset=utf-8',
  maxAgeS: 600,
});
