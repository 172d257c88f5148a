import type { Config } from '#api/config';

/** The Message-ID of a reminder, the same however often it is sent: a mailbox that knows it already shows one mail. */
export const messageIdOf = (id: string, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string =>
  `rappel.${id}@${PUBLIC_URL ? new URL(PUBLIC_URL).hostname : 'localhost'}`;

/** The reminder that a Message-ID names; null when it is not one of ours. */
export const reminderOf = (message_id: string): string | null =>
  /^rappel\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@/.exec(message_id)?.[1] ?? null;
