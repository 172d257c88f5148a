import { z } from 'zod';
import { SUBJECTS, subjectKey } from '#api/domain/coverage/subject';
import { TERRITORY_KINDS } from '#api/domain/coverage/territory-tree';
import { endpoint } from './endpoint.ts';
import { thematiqueCodes } from './fields.ts';

export const kind = z.enum(TERRITORY_KINDS);
export const above = z.enum(['france', 'region', 'departement', 'epci']);

/** INSEE's code of a région, a département or a commune, the SIREN of an EPCI, or `france`. */
export const territoryCode = z
  .string()
  .regex(/^(france|\d{2,3}|2[AB]|(\d{2}|2[AB])\d{3}|\d{9})$/, 'Ce code n’est celui d’aucun territoire.');

export const subject = z
  .enum(SUBJECTS.map(subjectKey) as [string, ...string[]])
  .describe('all:all, need:CODE, group:CODE or network:CODE, of the lists of data·inclusion');

const named = z.strictObject({ kind, code: z.string(), nom: z.string() });

export const territorySchema = z.strictObject({
  kind,
  code: z.string(),
  nom: z.string(),
  type: z.string().nullable().describe('CA, CC, CU or METRO, for an EPCI'),
  inhabitants: z.int().nullable(),
  communes: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  parents: z.array(named).describe('Those that hold it, from the widest'),
});

export type Territory = z.infer<typeof territorySchema>;

/** What a territory has of a subject: offers given there, and inhabitants by the distance to an offer that takes them in, wherever it is. */
export const coverageFigures = z.strictObject({
  offers: z.int(),
  structures: z.int(),
  on_site: z.int(),
  at_a_distance: z.int(),
  itinerant: z.int(),
  out_of_hours: z.int().describe('Open some weekday after 18:00, or at the week-end'),
  by_phone: z.int(),
  fresh: z.int().describe('Confirmed or changed less than six months ago'),
  population: z.int(),
  within_5_km: z.int(),
  within_10_km: z.int(),
  within_20_km: z.int(),
  within_30_km: z.int(),
  unreached: z.int().describe('Inhabitants whom no place takes in, or of a commune whose point is unknown'),
  reached_at_a_distance: z.int().describe('Inhabitants whom an offer at a distance takes in'),
  farthest_commune: z.string().nullable(),
  farthest_nom: z.string().nullable(),
  farthest_m: z.int().nullable(),
});

export type CoverageFigures = z.infer<typeof coverageFigures>;

/** False where its offers were not counted yet, or are being counted again: nothing is known of it, which is not that there is none. */
const is_counted = z.boolean();

/** How old the figures are. They are counted again once a day, and after each change: seconds later, minutes among a million services. */
const counted = z.strictObject({
  refreshed_at: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe('Null until everything was counted once'),
  pending: z.int().describe('Subjects to be counted again'),
  subjects: z.int(),
});

export const searchTerritories = endpoint({
  method: 'GET',
  path: '/territories',
  summary:
    'Territories by name; communes by postcode and INSEE code too, an old one included, départements and EPCI by code.',
  access: 'anyone',
  query: z.strictObject({
    q: z.string().trim().max(80, 'La recherche d’un territoire tient en 80 caractères.').default(''),
    limit: z.coerce.number().int().min(1).max(20).default(10),
  }),
  response: z.strictObject({
    territories: z.array(
      named.extend({
        inhabitants: z.int().nullable(),
        within: z.string().nullable().describe('Its département or région, then which code found it'),
      }),
    ),
  }),
  maxAgeS: 3600,
});

const territoryParams = z.strictObject({ kind, code: territoryCode });

export const readTerritory = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code',
  summary:
    'One territory, those that hold it, and the age of its figures; a merged commune gives that of today.',
  access: 'anyone',
  params: territoryParams,
  response: territorySchema.extend({ counted }),
  maxAgeS: 60,
});

export const readCoverage = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/coverage',
  summary:
    'What a territory has of each need, family of needs and network; subjects without any offer in France are left out.',
  access: 'anyone',
  params: territoryParams,
  response: z.strictObject({
    subjects: z.array(z.strictObject({ subject: z.string(), figures: coverageFigures })),
  }),
  maxAgeS: 60,
});

const placed = named.extend({
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  inhabitants: z.int().nullable(),
});

export const readParts = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/parts',
  summary: 'The parts of a territory at a smaller level, each with its figures for one subject.',
  access: 'anyone',
  params: z.strictObject({ kind: above, code: territoryCode }),
  query: z.strictObject({ subject, level: z.enum(['region', 'departement', 'epci', 'commune']) }),
  response: z.strictObject({
    is_counted,
    parts: z.array(placed.extend({ figures: coverageFigures.nullable() })),
  }),
  maxAgeS: 60,
});

export const readReach = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/reach',
  summary:
    'How far the inhabitants of the parts of a territory live from help for one subject: what a map colours, and no more.',
  access: 'anyone',
  params: z.strictObject({ kind: above, code: territoryCode }),
  query: z.strictObject({ subject, level: z.enum(['region', 'departement', 'epci']) }),
  response: z.strictObject({
    is_counted,
    parts: z
      .array(
        coverageFigures
          .pick({
            population: true,
            within_5_km: true,
            within_10_km: true,
            within_20_km: true,
            within_30_km: true,
            unreached: true,
          })
          .extend({ code: z.string() }),
      )
      .describe('None where the subject is not counted'),
  }),
  maxAgeS: 60,
});

export const readWhiteZones = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/white-zones',
  summary:
    'Who lives farther than a distance from any offer that would receive them, and where one more would serve most.',
  access: 'anyone',
  params: z.strictObject({ kind: above, code: territoryCode }),
  query: z.strictObject({ subject, beyond_km: z.coerce.number().int().min(1).max(50).default(20) }),
  response: z.strictObject({
    is_counted,
    population: z.int(),
    beyond: z.int().describe('Inhabitants farther than the distance, those of `unreached` among them'),
    unreached: z.int(),
    beyond_at_a_distance: z.int().describe('Of those beyond, those whom an offer at a distance takes in'),
    approximate: z.int().describe('Communes whose point is the mean of their EPCI'),
    distances: z
      .array(z.strictObject({ from_km: z.int(), to_km: z.int().nullable(), population: z.int() }))
      .describe('Inhabitants by distance, those of `unreached` apart'),
    parts: z
      .array(placed.extend({ beyond: z.int() }))
      .describe(
        'EPCI with inhabitants beyond, most first; one that crosses the territory counts those inside',
      ),
    communes: z
      .array(placed.extend({ distance_m: z.int().nullable(), at_a_distance: z.boolean() }))
      .describe('Communes beyond, most populous first, 500 at most'),
    best_places: z
      .array(placed.extend({ gained: z.int(), gained_alone: z.int() }))
      .describe(
        'Ten communes where one more offer would serve most: each counts those whom the ones before would not',
      ),
  }),
  maxAgeS: 60,
});

/** Fewer searches than this, of one need in one EPCI and one week, are told to nobody. */
export const FEWEST_SEARCHES = 5;

export const readUnanswered = endpoint({
  method: 'GET',
  path: '/territories/:kind/:code/unanswered',
  summary: `Searches that found no partner, by need and week that is over; an EPCI counts in the département of most of its inhabitants; a cell of a need, an EPCI and a week that has fewer than ${FEWEST_SEARCHES} is not counted.`,
  access: 'anyone',
  params: z.strictObject({ kind: above, code: territoryCode }),
  query: z.strictObject({ weeks: z.coerce.number().int().min(1).max(104).default(26) }),
  response: z.strictObject({
    weeks: z
      .array(z.string())
      .describe('ISO 8601, the oldest first: 2026-W48; the last is the one that is over'),
    needs: z
      .array(
        z.strictObject({
          need: z.enum(thematiqueCodes),
          searches: z.int(),
          by_week: z.array(z.int()).describe('As many as weeks'),
        }),
      )
      .describe('Those with searches counted, the most first'),
  }),
  maxAgeS: 3600,
});
