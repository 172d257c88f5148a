/**
 * Turns that are taken one at a time, until the transaction ends: `places` by who hides an address and by an import that merges, which
 * lock the same rows in other orders; `duplicates` by who compares listings, for the same reason. Taken before any row that the other
 * locks too.
 */
export const takeTurn = (name: 'places' | 'duplicates'): string =>
  `SELECT pg_advisory_xact_lock(hashtext('baguette:${name}'))`;
