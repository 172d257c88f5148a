import type { Actor, MemberRole } from './actor.ts';

/** What can be done to a listing by those who are signed in. */
export type ListingAction = 'edit' | 'close' | 'manage-members' | 'moderate' | 'publish-new';

/** A listing as the rights see it. */
export interface ListingResource {
  /** The role of the actor in it; null when none. A mailbox that stands on the listing makes its holder a manager. */
  role: MemberRole | null;
  code_departement: string | null;
  code_epci: string | null;
  /** A moderator has yet to accept it. */
  pending?: boolean;
}

type Rule = (actor: Actor, listing: ListingResource) => boolean;

const isMember: Rule = (_, { role }) => role !== null;
const isManager: Rule = (_, { role }) => role === 'manager';
const moderatesIt: Rule = ({ moderates }, { code_departement, code_epci }) =>
  moderates.some(({ kind, code }) => code === (kind === 'epci' ? code_epci : code_departement));

const bringsASource: Rule = ({ sources }) => sources.length > 0;

/** The whole table of rights on a listing: an administrator may all of it, another what one of the rules grants. */
const RIGHTS: Readonly<Record<ListingAction, readonly Rule[]>> = {
  edit: [isMember, moderatesIt],
  close: [isManager, moderatesIt],
  'manage-members': [isManager, moderatesIt],
  moderate: [moderatesIt],
  'publish-new': [moderatesIt, bringsASource],
};

/** Whether the actor may do this to this listing; nobody signed in may do nothing. */
export const can = (actor: Actor | null, action: ListingAction, listing: ListingResource): boolean =>
  actor !== null && (actor.administrator || RIGHTS[action].some((grants) => grants(actor, listing)));

/** Whether the actor may bring the listings of this source by file: who was given the source, or an administrator. */
export const mayBring = (actor: Actor | null, source: string): boolean =>
  actor !== null && (actor.administrator || actor.sources.includes(source));
