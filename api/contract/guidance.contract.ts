import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { findingSchema } from './orientation.contract.ts';

export const readFindings = endpoint({
  method: 'GET',
  path: '/findings',
  summary: 'Every finding of the survey that the product shows, with its figure, base and source.',
  access: 'anyone',
  response: z.strictObject({ source: z.string(), findings: z.array(findingSchema) }),
  maxAgeS: 86_400,
});
