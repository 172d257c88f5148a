import { z } from 'zod';
import { FRESHNESSES } from '#api/domain/quality/freshness';
import { REMINDER_PERIODS } from '#api/domain/reminding/is-due';
import { endpoint } from './endpoint.ts';
import { listingId } from './listing-id.ts';

const token = z.string().max(200).describe('The secret of a link of the mail');
const params = z.strictObject({ id: listingId });

/** A listing that a mail asks about, as it is published. */
const askedSchema = z.strictObject({
  id: z.string(),
  nom: z.string(),
  commune: z.string().nullable(),
  code_postal: z.string().nullable(),
  adresse: z.string().nullable(),
  telephone: z.string().nullable(),
  horaires_accueil: z.string().nullable(),
  horaires_texte: z.string().nullable(),
  date_maj: z.iso.date().nullable(),
  freshness: z.enum(FRESHNESSES),
  refused: z.boolean().describe('No mail about it goes to this mailbox any more'),
});

export type AskedListing = z.infer<typeof askedSchema>;

/** Read by POST: the secret is in no address that a log could keep. */
export const readReminder = endpoint({
  method: 'POST',
  path: '/reminders/reading',
  summary: 'What a link of a reminder asks about; reading it changes nothing.',
  access: 'anyone',
  body: z.strictObject({ token }),
  response: z.strictObject({
    only_stop: z.boolean().describe('The link is good for writing no more, and for nothing else'),
    listings: z.array(askedSchema),
  }),
});

export const confirmByReminder = endpoint({
  method: 'POST',
  path: '/reminders/confirmations',
  summary: 'Says by the link of a mail that everything in a listing of it is still right, as of today.',
  access: 'anyone',
  body: z.strictObject({ token, structure_id: listingId }),
  response: z.strictObject({ version: z.int(), date_maj: z.iso.date() }),
});

export const refuseReminders = endpoint({
  method: 'POST',
  path: '/reminders/refusals',
  summary: 'No mail about the listings of this mail goes to its mailbox any more.',
  access: 'anyone',
  body: z.strictObject({ token }),
  response: z.strictObject({ refused: z.literal(true) }),
});

export const resumeReminders = endpoint({
  method: 'POST',
  path: '/reminders/resumptions',
  summary: 'Takes back « Ne plus écrire ».',
  access: 'anyone',
  body: z.strictObject({ token }),
  response: z.strictObject({ refused: z.literal(false) }),
});

/** Its secret has no other use: it is in the address, as RFC 8058 wants. */
export const unsubscribe = endpoint({
  method: 'POST',
  path: '/reminders/unsubscription',
  summary: 'What the unsubscribe button of a mail program calls (RFC 8058).',
  access: 'anyone',
  query: z.strictObject({ jeton: token }),
  response: z.strictObject({ refused: z.literal(true) }),
});

const choiceSchema = z.strictObject({
  period_months: z.literal([...REMINDER_PERIODS]).describe('0: never'),
  reminded_on: z.iso.date().nullable(),
  mail_returns: z.boolean().describe('Mail to a mailbox of those who keep it comes back'),
});

export type ReminderChoice = z.infer<typeof choiceSchema>;

export const readReminderChoice = endpoint({
  method: 'GET',
  path: '/listings/:id/reminders',
  summary: 'How often those who keep a listing are asked whether it is still right.',
  access: 'signed-in',
  params,
  response: choiceSchema,
});

export const chooseReminders = endpoint({
  method: 'POST',
  path: '/listings/:id/reminders',
  summary: 'Chooses how often those who keep a listing are asked about it.',
  access: 'signed-in',
  params,
  body: choiceSchema.pick({ period_months: true }),
  response: choiceSchema,
});

export const sendReminders = endpoint({
  method: 'POST',
  path: '/operator/reminders',
  summary: 'Writes now to those whose listings are due, as every morning.',
  access: 'operator',
  response: z.strictObject({ mails: z.int(), listings: z.int() }),
});

/** Parsed where the report is read: a whole mail does not travel. */
export const markReturned = endpoint({
  method: 'POST',
  path: '/operator/returned-mails',
  summary: 'Marks the mailbox of a reminder that came back.',
  access: 'operator',
  body: z.strictObject({ message_id: z.string().max(300), status: z.string().max(11) }),
  response: z.strictObject({ marked: z.boolean().describe('false: not ours, or the failure may pass') }),
});
