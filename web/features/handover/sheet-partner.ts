import { z } from 'zod';
import { isThematique } from '#api/domain/vocabulary/thematiques';
import type { Point } from '#api/domain/geography/distance';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** More would not fit two pages, and is not a choice any more. */
export const MOST_PARTNERS = 6;

const words = z.string().nullable();
const needCodes = z.array(z.custom<Thematique>((code) => typeof code === 'string' && isThematique(code)));

/**
 * What a sheet says of one partner: a copy of its public listing, for the needs it was chosen for. It is kept on the
 * device, so that the sheet can be shown and printed without a network.
 */
export const sheetPartnerSchema = z.strictObject({
  id: z.string().min(1),
  nom: z.string(),
  needs: needCodes,
  /** Those of them that are only deduced from its network. A copy kept before this was known has none. */
  deduced: needCodes.default([]),
  telephone: words,
  courriel: words,
  site_web: words,
  adresse: words,
  complement_adresse: words,
  code_postal: words,
  commune: words,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** The point is only that of its commune. */
  approximate: z.boolean(),
  horaires_accueil: words,
  horaires_texte: words,
  /** When its opening state changes next, as an ISO date with its offset, and what it is until then. */
  opening: z.strictObject({
    state: z.enum(['open', 'closed', 'unknown']),
    next_change: words,
  }),
  /** Days of a temporary closure, both included; a copy kept before this was known has none. */
  closure: z.strictObject({ first: z.string(), last: z.string() }).nullable().default(null),
  /** The last day on which it has no room for these needs. */
  full_until: words.default(null),
  /** It hides where it is: its address is asked for by phone. */
  hidden: z.boolean().default(false),
  by_appointment: z.boolean(),
  itinerant: z.boolean(),
  at_a_distance: z.boolean(),
  /** Only a professional may call on it. */
  professionals_only: z.boolean(),
  frais: z.enum(['gratuit', 'payant', 'partly', 'unknown']),
  frais_precisions: z.array(z.string()),
  /** `conditions_acces` of its services: what to bring, whom to be. */
  conditions: z.array(z.string()),
  fictional: z.boolean(),
  /** When this was read from Baguette, ISO 8601. */
  read_at: z.iso.datetime(),
});

export type SheetPartner = z.infer<typeof sheetPartnerSchema>;

/** Where the person lives, as far as the map needs to know. */
export const sheetCommuneSchema = z.strictObject({
  code: z.string(),
  nom: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});

export type SheetCommune = z.infer<typeof sheetCommuneSchema>;

/** The point of a partner or of a commune; null when it has none. */
export const pointOf = ({
  latitude,
  longitude,
}: Pick<SheetPartner, 'latitude' | 'longitude'>): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };
