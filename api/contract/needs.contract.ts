import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { publicCodes, thematiqueCodes } from './fields.ts';
import { BRAKES } from './orientation.contract.ts';

const span = { start: z.int().min(0), end: z.int().min(0) };
const evidence = z.array(z.strictObject(span)).describe('UTF-16 offsets in the text, end exclusive');

export const recognitionSchema = z.strictObject({
  needs: z.array(
    z.strictObject({
      code: z.enum(thematiqueCodes),
      confidence: z.number().min(0).max(1),
      certain: z.boolean().describe('false: to be confirmed by the worker'),
      evidence,
    }),
  ),
  publics: z.array(z.strictObject({ code: z.enum(publicCodes), evidence })),
  brakes: z.array(z.strictObject({ code: z.enum(BRAKES), evidence })),
  personal_data: z.array(
    z.strictObject({
      ...span,
      kind: z.enum(['name', 'phone', 'email', 'address', 'birth_date', 'nir', 'file_number']),
    }),
  ),
});

export const recogniseNeedsEndpoint = endpoint({
  method: 'POST',
  path: '/needs/recognise',
  summary:
    'Needs, publics and brakes in a note, for integrators. Neither the text nor the result is logged or stored.',
  access: 'anyone',
  body: z.strictObject({ text: z.string().max(20_000, 'Le texte dépasse 20 000 caractères.') }),
  response: recognitionSchema,
});
