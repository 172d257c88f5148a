/** The pages of who keeps listings, or looks at a whole territory: a worker seldom opens them. */
export const KEEPER_PAGES = {
  'revendiquer/:id': () => import('#web/features/members/claim/claim-page.tsx'),
  'connexion/proconnect': () => import('#web/features/session/proconnect-page.tsx'),
  'territoires/:kind?/:code?': () => import('./territory/territory-page.tsx'),
  'territoires/:kind/:code/comparer/:kind2/:code2': () => import('./territory/compare-page.tsx'),
  'mon-compte': () => import('./account/account-page.tsx'),
  rappel: () => import('#web/features/reminding/reminder-page.tsx'),
  moderation: () => import('./moderation/moderation-page.tsx'),
  'moderation/nouvelles-fiches': () => import('#web/features/members/new-listings/new-listings-page.tsx'),
  'moderation/journal': () => import('#web/features/members/moderation/journal-page.tsx'),
  'mes-fiches/import': () => import('#web/features/editing/bulk/bulk-page.tsx'),
  'mes-fiches/nouvelle': () => import('#web/features/editing/creating/create-page.tsx'),
  'mes-fiches/:id/equipe': () => import('#web/features/members/team/team-page.tsx'),
  'mes-fiches': () => import('#web/features/editing/my-listings-page.tsx'),
  'mes-fiches/:id': () => import('./editing/edit-page.tsx'),
} as const;
