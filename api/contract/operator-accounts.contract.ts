import { z } from 'zod';
import { mailboxSchema, moderatedTerritorySchema } from './accounts.contract.ts';
import { endpoint } from './endpoint.ts';
import { sourceSlug } from './imports.contract.ts';

const accountSchema = z.strictObject({
  courriel: z.string(),
  administrator: z.boolean(),
  moderates: z.array(moderatedTerritorySchema),
  sources: z.array(z.string()),
  made_on: z.iso.date(),
  sessions: z.int(),
});

export type Account = z.infer<typeof accountSchema>;

export const readAccounts = endpoint({
  method: 'GET',
  path: '/operator/accounts',
  summary: 'Who has an account, those with rights first.',
  access: 'operator',
  response: z.strictObject({ accounts: z.array(accountSchema) }),
});

export const grantRight = endpoint({
  method: 'POST',
  path: '/operator/accounts',
  summary:
    'Makes an account an administrator, the moderator of a territory, or who brings the listings of a source by file.',
  access: 'operator',
  body: z.strictObject({
    courriel: mailboxSchema,
    moderates: moderatedTerritorySchema
      .optional()
      .describe('Without it nor a source: makes it an administrator'),
    source: sourceSlug.optional(),
  }),
  response: z.strictObject({ granted: z.literal(true) }),
});

export type Grant = z.output<typeof grantRight.body>;

export const removeAccount = endpoint({
  method: 'DELETE',
  path: '/operator/accounts',
  summary: 'Removes an account with its rights and its sessions.',
  access: 'operator',
  body: z.strictObject({ courriel: mailboxSchema }),
  response: z.strictObject({ removed: z.literal(true) }),
});
