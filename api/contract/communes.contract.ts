import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { codeInsee } from './fields.ts';

export const communeSchema = z.strictObject({
  code: codeInsee,
  nom: z.string(),
  codes_postaux: z.array(z.string()),
  population: z.int().nullable(),
  code_parent: codeInsee
    .nullable()
    .describe('The whole city, for an arrondissement of Paris, Lyon or Marseille'),
  code_departement: z.string(),
  departement: z.string(),
  code_region: z.string(),
  region: z.string(),
  code_epci: z.string().nullable(),
  epci: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  point_origin: z
    .enum(['exact', 'approximate', 'official'])
    .nullable()
    .describe('approximate: the mean of the known points of its EPCI or département'),
});

export type Commune = z.infer<typeof communeSchema>;

export const searchCommunes = endpoint({
  method: 'GET',
  path: '/communes',
  summary:
    'Communes by name or postcode, most populous first; accents, hyphens, st/ste and typos are forgiven.',
  access: 'anyone',
  query: z.strictObject({
    q: z.string().trim().max(80, 'La recherche d’une commune tient en 80 caractères.').default(''),
    limit: z.coerce.number().int().min(1).max(20).default(8),
  }),
  response: z.strictObject({ communes: z.array(communeSchema) }),
  maxAgeS: 3600,
});

export const readCommune = endpoint({
  method: 'GET',
  path: '/communes/:code',
  summary: 'One commune by its INSEE code; the code of a merged commune gives the commune of today.',
  access: 'anyone',
  params: z.strictObject({ code: codeInsee }),
  response: communeSchema,
  maxAgeS: 3600,
});

/** The towns that a map names where no tile can be loaded. */
export const readTowns = endpoint({
  method: 'GET',
  path: '/communes/:code/towns',
  summary: 'The most populous communes around one, for a map that stays legible without tiles.',
  access: 'anyone',
  params: z.strictObject({ code: codeInsee }),
  query: z.strictObject({ radius_km: z.coerce.number().min(5).max(300).default(60) }),
  response: z.strictObject({
    towns: z.array(
      z.strictObject({
        code: codeInsee,
        nom: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        population: z.int(),
        approximate: z.boolean(),
      }),
    ),
  }),
  maxAgeS: 86_400,
});
