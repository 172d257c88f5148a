/** What a member of a structure may do: an editor changes its listing, a manager also says who edits it. */
export type MemberRole = 'editor' | 'manager';

/** Where a moderator moderates: a département or an EPCI. */
export interface ModeratedTerritory {
  kind: 'departement' | 'epci';
  code: string;
}

/** Who acts, once signed in. */
export interface Actor {
  account_id: string;
  /** In lower case: the mailbox that the sign-in link was sent to. */
  courriel: string;
  administrator: boolean;
  moderates: ModeratedTerritory[];
  /** The sources whose listings she brings by file, as the head of a network. */
  sources: string[];
}
