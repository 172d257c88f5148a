import type { Actor } from '#api/domain/access/actor';
import { moderatedCodes } from '#api/domain/access/moderated-codes';

/**
 * The territories that one moderates, as statements see them: `moderates` of the policy, in SQL. `commune` is where the listing is.
 * $1 whether all, $2 départements, $3 EPCI.
 */
export const moderated = (commune: string): string =>
  `($1::boolean OR ${commune}.code_departement = ANY ($2::text[]) OR ${commune}.code_epci = ANY ($3::text[]))`;

/** The parameters of `moderated`, of somebody: nothing is hers who moderates nothing. */
export const moderationScope = (actor: Actor): [boolean, string[], string[]] => [
  actor.administrator,
  moderatedCodes(actor, 'departement'),
  moderatedCodes(actor, 'epci'),
];
