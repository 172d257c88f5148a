/** Where one asks to keep a listing. */
export const claimAddress = (id: string): string => `/revendiquer/${encodeURIComponent(id)}`;

/** The listings that one keeps. */
export const MY_LISTINGS = '/mes-fiches';

/** What moderators decided. */
export const JOURNAL = '/moderation/journal';

/** Where moderators answer. */
export const MODERATION = '/moderation';

/** Where moderators read new listings. */
export const NEW_LISTINGS = '/moderation/nouvelles-fiches';
