/** The page of a partner; `search` is the situation's codes, so that one can go back to it. */
export const listingAddress = (id: string, search: string): string =>
  `/partenaires/${encodeURIComponent(id)}${search}`;
