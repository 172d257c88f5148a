import { z } from 'zod';
import { endpoint } from './endpoint.ts';

const CONTROL = /\p{C}/u;

/** A mailbox as it is kept and compared: in lower case, one address and nothing around it. */
export const mailboxSchema = z
  .string()
  .refine((text) => !CONTROL.test(text), 'L’adresse contient des caractères illisibles.')
  .trim()
  .toLowerCase()
  .max(254, 'L’adresse est trop longue.')
  .pipe(z.email('Écrivez une adresse électronique complète, comme accueil@exemple.fr.'));

export const moderatedTerritorySchema = z.strictObject({
  kind: z.enum(['departement', 'epci'], 'Le territoire est « departement » ou « epci ».'),
  code: z
    .string()
    .regex(/^(\d{2,3}|2[AB]|\d{9})$/, 'Le code est celui de l’INSEE : 73, 2A, 974, ou le SIREN d’un EPCI.'),
});

const actorSchema = z.strictObject({
  courriel: z.string(),
  administrator: z.boolean(),
  moderates: z.array(moderatedTerritorySchema),
  sources: z.array(z.string()).describe('Whose listings one brings by file'),
});

const whoSchema = z.strictObject({ actor: actorSchema.nullable().describe('null: nobody is signed in') });

export const askSignInLink = endpoint({
  method: 'POST',
  path: '/sign-in/links',
  summary:
    'Mails a link that signs in, good once within 15 minutes; the answer is the same for every mailbox.',
  access: 'anyone',
  body: z.strictObject({ courriel: mailboxSchema }),
  response: z.strictObject({ asked: z.literal(true) }),
});

export const openSession = endpoint({
  method: 'POST',
  path: '/sign-in/sessions',
  summary: 'Signs in by the secret of a link, once; the session is a cookie.',
  access: 'anyone',
  body: z.strictObject({ token: z.string().max(1000) }),
  response: whoSchema,
});

export const readSignInWays = endpoint({
  method: 'GET',
  path: '/sign-in/ways',
  summary: 'How one may sign in here.',
  access: 'anyone',
  response: z.strictObject({ link: z.boolean(), proconnect: z.boolean() }),
});

export const beginProConnect = endpoint({
  method: 'POST',
  path: '/sign-in/proconnect',
  summary: 'Where the browser goes to sign in by ProConnect; 404 where it is not set.',
  access: 'anyone',
  response: z.strictObject({ url: z.url() }),
});

export const openProConnectSession = endpoint({
  method: 'POST',
  path: '/sign-in/proconnect/sessions',
  summary: 'Signs in by what ProConnect answered to this browser, once.',
  access: 'anyone',
  body: z.strictObject({
    answer: z.string().max(4000).describe('The query with which ProConnect sent the browser back'),
  }),
  response: whoSchema,
});

export const readMe = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'Who is signed in, if anybody.',
  access: 'anyone',
  response: whoSchema,
});

const sessionSchema = z.strictObject({
  id: z.uuid(),
  browser: z.string().describe('In French words, such as "Firefox sous Windows"'),
  made_on: z.iso.date(),
  last_used: z.iso.date().describe('To the day'),
  current: z.boolean().describe('It is the one that asks'),
});

export type Session = z.infer<typeof sessionSchema>;

export const readSessions = endpoint({
  method: 'GET',
  path: '/me/sessions',
  summary: 'Where one is signed in, the current session first.',
  access: 'signed-in',
  response: z.strictObject({ sessions: z.array(sessionSchema) }),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/me/sessions/:id',
  summary: 'Signs out one of one’s own sessions.',
  access: 'signed-in',
  params: z.strictObject({ id: z.uuid('Cette session n’existe pas.') }),
  response: z.strictObject({ ended: z.int() }),
});

const leftSchema = z.strictObject({
  ended: z.int(),
  elsewhere: z.url().nullable().describe('Where the browser goes to sign out of ProConnect too'),
});

export const endAllSessions = endpoint({
  method: 'DELETE',
  path: '/me/sessions',
  summary: 'Signs out everywhere, here included.',
  access: 'signed-in',
  response: leftSchema,
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/me/session',
  summary: 'Signs out here; whoever is not signed in stays so.',
  access: 'anyone',
  response: leftSchema,
});
