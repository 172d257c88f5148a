/** The pages beside the tool itself, each a file of its own. */
export const PAGES = {
  'comment-ca-marche': () => import('./how-it-works-page.tsx'),
  'a-remettre': () => import('#web/features/handover/page/handover-page.tsx'),
  enquete: () => import('#web/features/survey/survey-page.tsx'),
  'partenaires/:id': () => import('./partner/partner-page.tsx'),
  'a-propos': () => import('#web/features/about/about-page.tsx'),
  donnees: () => import('#web/features/about/data-page.tsx'),
} as const;

/** Those of who keeps listings: a worker never opens them. */
export const KEEPER_PAGES = {
  'mes-fiches': () => import('#web/features/editing/my-listings-page.tsx'),
  'mes-fiches/:id': () => import('./editing/edit-page.tsx'),
} as const;

const AFTER_START_MS = 3_000;

/** Brings them once the tool is at rest, so that they open without a network at the person's home. */
export function bringPages(): void {
  const bring = () => Object.values(PAGES).forEach((load) => void load().catch(() => undefined));
  setTimeout(bring, AFTER_START_MS);
}
