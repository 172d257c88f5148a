import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** What the screen must know before it draws: where tiles come from, and whether listings are fictional. */
export const readSettings = endpoint({
  method: 'GET',
  path: '/settings',
  summary: 'Map tiles in use and state of the data.',
  access: 'anyone',
  response: z.strictObject({
    tiles: z.strictObject({ url: z.string(), attribution: z.string() }).nullable(),
    structures: z.int(),
    services: z.int(),
    fictional: z.boolean().describe('Some listings are demonstration data'),
    real: z.boolean().describe('Some listings come from a real import'),
    sources: z.array(
      z.strictObject({
        slug: z.string(),
        nom: z.string(),
        licence: z.string().nullable(),
        structures: z.int(),
        date_maj: z.iso.date().nullable(),
        fictional: z.boolean(),
      }),
    ),
  }),
  maxAgeS: 60,
});
