import { z } from 'zod';
import { ABSENCES } from '#api/domain/orientation/explain-absence';
import { endpoint } from './endpoint.ts';
import { publicCodes } from './fields.ts';
import { listingId } from './listing-id.ts';
import { orientationQuery, partnerSchema } from './orientation.contract.ts';

/** A hard rule that leaves services of a structure out. */
const absenceSchema = z.strictObject({
  code: z.enum(ABSENCES),
  services: z.array(z.string()).describe('Names of the services that this rule leaves out'),
  publics: z.array(z.enum(publicCodes)).describe('Those received, where the rule is that of publics'),
});

export const standingSchema = z.strictObject({
  standing: z
    .enum(['planned', 'listed', 'outranked', 'absent'])
    .describe(
      'outranked: it can help, and nearer ones that can were taken; absent: a hard rule leaves it out',
    ),
  rank: z.int().nullable().describe('Its place in the answer, from 1; null when it is not in it'),
  partners_found: z.int(),
  partner: partnerSchema.nullable().describe('What is said of it, where it can help'),
  absences: z.array(absenceSchema),
});

export type Standing = z.infer<typeof standingSchema>;
export type AbsenceReason = z.infer<typeof absenceSchema>;

export const readStanding = endpoint({
  method: 'GET',
  path: '/listings/:id/standing',
  summary: 'Whether a structure is proposed for these needs in this commune, and why or why not.',
  access: 'anyone',
  params: z.strictObject({ id: listingId }),
  query: orientationQuery.pick({ needs: true, commune: true, publics: true, brakes: true, radius_km: true }),
  response: standingSchema,
  maxAgeS: 60,
});
