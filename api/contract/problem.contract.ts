import { z } from 'zod';

/** The kinds of error that the API answers, by their RFC 9457 `type` (a URN that never changes) and French title. */
export const PROBLEMS = {
  'urn:baguette:bad-request': { status: 400, title: 'La demande contient des erreurs' },
  'urn:baguette:not-signed-in': { status: 401, title: 'Il faut être connecté' },
  'urn:baguette:not-allowed': { status: 403, title: 'Cette action n’est pas permise' },
  'urn:baguette:not-found': { status: 404, title: 'Introuvable' },
  'urn:baguette:conflict': { status: 409, title: 'Une autre opération est en cours' },
  'urn:baguette:link-over': { status: 410, title: 'Ce lien ne sert plus' },
  'urn:baguette:too-large': { status: 413, title: 'Le contenu envoyé est trop volumineux' },
  'urn:baguette:too-many-requests': { status: 429, title: 'Trop de demandes à la fois' },
  'urn:baguette:busy': { status: 503, title: 'La base de données est occupée' },
  'urn:baguette:no-mail': { status: 503, title: 'L’envoi de courriels n’est pas réglé' },
  'urn:baguette:proconnect-away': { status: 503, title: 'ProConnect ne répond pas' },
  'urn:baguette:internal': { status: 500, title: 'Une erreur est survenue chez nous' },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

export const issueSchema = z.strictObject({
  field: z.string().describe('Where the problem is, such as "query.needs"'),
  message: z.string().describe('What is wrong and what is expected, in French'),
});

/** RFC 9457 `application/problem+json`, with every problem of the request at once. */
export const problemSchema = z.strictObject({
  type: z.enum(Object.keys(PROBLEMS) as [ProblemType, ...ProblemType[]]),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional().describe('Identifier of the request, to quote when reporting the error'),
  issues: z.array(issueSchema).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
export type Issue = z.infer<typeof issueSchema>;
