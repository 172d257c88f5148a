/** The page that one signs in for. */
export const AFTER_SIGN_IN = '/mes-fiches';

/** Where one signs in. */
export const SIGN_IN = '/connexion';

/** What the sign-in page is told by the page that one was signed out from. */
export interface SignedOut {
  signedOut: 'here' | 'everywhere';
}
