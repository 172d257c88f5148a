import { z } from 'zod';
import { isSiret } from '#api/domain/import/normalise/siret';
import { mailboxSchema } from './accounts.contract.ts';
import { endpoint } from './endpoint.ts';
import { listingId } from './listing-id.ts';
import { words } from './words.ts';

const params = z.strictObject({ id: listingId });
const role = z.enum(['editor', 'manager']);
const memberSchema = z.strictObject({ account_id: z.uuid(), courriel: z.string(), role });
export type Member = z.infer<typeof memberSchema>;

const membersSchema = z.strictObject({ members: z.array(memberSchema) });

export const readMembers = endpoint({
  method: 'GET',
  path: '/listings/:id/members',
  summary: 'Who keeps a listing, beside the mailbox that stands on it.',
  access: 'signed-in',
  params,
  response: membersSchema,
});

export const addMember = endpoint({
  method: 'POST',
  path: '/listings/:id/members',
  summary: 'Invites somebody to keep a listing, or changes the role; a mail says so.',
  access: 'signed-in',
  params,
  body: z.strictObject({ courriel: mailboxSchema, role }),
  response: membersSchema,
});

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/listings/:id/members/:account',
  summary: 'Somebody keeps a listing no more.',
  access: 'signed-in',
  params: z.strictObject({ id: listingId, account: z.uuid() }),
  response: membersSchema,
});

const claimState = z.enum(['asked', 'accepted', 'refused']);

export const claimListing = endpoint({
  method: 'POST',
  path: '/listings/:id/claims',
  summary: 'Asks to keep a listing whose mailbox one does not hold: a moderator of its territory answers.',
  access: 'signed-in',
  params,
  body: z.strictObject({
    claimer: words(200).describe('Who asks, in her words'),
    siret: z
      .string()
      .transform((value) => value.replace(/\s/g, ''))
      .refine(isSiret, 'Un SIRET a 14 chiffres, et ceux-ci ne vont pas ensemble.')
      .nullable()
      .default(null),
    message: words(1000),
  }),
  response: z.strictObject({ id: z.uuid(), state: claimState }),
});

export const readMyClaims = endpoint({
  method: 'GET',
  path: '/me/claims',
  summary: 'What the one who is signed in asked for, and what was answered.',
  access: 'signed-in',
  response: z.strictObject({
    claims: z.array(
      z.strictObject({
        id: z.uuid(),
        structure_id: z.string(),
        nom: z.string(),
        asked_on: z.iso.date(),
        state: claimState,
        answer: z.string().nullable(),
      }),
    ),
  }),
});

export const openClaimSchema = z.strictObject({
  id: z.uuid(),
  structure_id: z.string(),
  nom: z.string(),
  commune: z.string().nullable(),
  siret_of_listing: z.string().nullable(),
  by: z.string(),
  claimer: z.string().nullable(),
  siret: z.string().nullable(),
  message: z.string().nullable(),
  asked_on: z.iso.date(),
});
export type OpenClaim = z.infer<typeof openClaimSchema>;

export const readClaims = endpoint({
  method: 'GET',
  path: '/moderation/claims',
  summary: 'The claims that wait in the territories of the one who is signed in, the oldest first.',
  access: 'signed-in',
  response: z.strictObject({ claims: z.array(openClaimSchema) }),
});

export const answerClaim = endpoint({
  method: 'POST',
  path: '/moderation/claims/:claim',
  summary: 'Accepts or refuses a claim, with a reason; a mail says so.',
  access: 'signed-in',
  params: z.strictObject({ claim: z.uuid() }),
  body: z.strictObject({ accept: z.boolean(), reason: words(500) }),
  response: z.strictObject({ state: claimState }),
});
