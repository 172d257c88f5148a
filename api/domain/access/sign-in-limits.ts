/** How long a sign-in link is good for: until that instant, which is excluded. */
export const LINK_LIFE_MS = 15 * 60_000;

/** How long a session lasts from its sign-in, whatever is done in it. */
export const SESSION_LIFE_MS = 30 * 86_400_000;

/** How many links are mailed in an hour to one mailbox. */
export const LINKS_PER_MAILBOX = 5;

/** How many links are asked for in an hour from one network: a town hall has several structures behind one address. */
export const LINKS_PER_NETWORK = 20;
