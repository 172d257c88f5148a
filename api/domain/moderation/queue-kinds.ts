/** What waits for a moderator, the most serious first: a listing taken over harms whoever is sent there. */
export const QUEUE_KINDS = ['change', 'marked', 'claim', 'report', 'duplicate'] as const;

export type QueueKind = (typeof QUEUE_KINDS)[number];
