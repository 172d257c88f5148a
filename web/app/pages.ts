import { fetchPart } from '#web/lib/fetch-part.ts';
import { loadedApart } from '#web/ui/loaded-apart.tsx';
import type { ComponentType } from 'react';

/** The pages beside the tool itself, each a file of its own. */
export const PAGES = {
  'comment-ca-marche': () => import('./how-it-works-page.tsx'),
  'a-remettre': () => import('#web/features/handover/page/handover-page.tsx'),
  enquete: () => import('#web/features/survey/survey-page.tsx'),
  'partenaires/:id': () => import('./partner/partner-page.tsx'),
  'a-propos': () => import('#web/features/about/about-page.tsx'),
  donnees: () => import('#web/features/about/data-page.tsx'),
  connexion: () => import('#web/features/session/sign-in-page.tsx'),
  'mon-compte': () => import('./account/account-page.tsx'),
  '*': () => import('./not-found-page.tsx'),
} as const;

/** Those of who keeps listings: a worker never opens them. */
export const KEEPER_PAGES = {
  'revendiquer/:id': () => import('#web/features/members/claim/claim-page.tsx'),
  moderation: () => import('#web/features/members/moderation/moderation-page.tsx'),
  'moderation/nouvelles-fiches': () => import('#web/features/members/new-listings/new-listings-page.tsx'),
  'mes-fiches/import': () => import('#web/features/editing/bulk/bulk-page.tsx'),
  'mes-fiches/nouvelle': () => import('#web/features/editing/creating/create-page.tsx'),
  'mes-fiches/:id/equipe': () => import('#web/features/members/team/team-page.tsx'),
  'mes-fiches': () => import('#web/features/editing/my-listings-page.tsx'),
  'mes-fiches/:id': () => import('./editing/edit-page.tsx'),
} as const;

type LoadPage = () => Promise<{ default: ComponentType }>;

/** A page; where it does not come, one that says so and tries again: the router would remember the failure for good. */
export async function bringPage(load: LoadPage): Promise<ComponentType> {
  try {
    return (await fetchPart(load)).default;
  } catch {
    return loadedApart(load, { waiting: null });
  }
}

const AFTER_START_MS = 3_000;

/** Brings them once the tool is at rest, so that they open without a network at the person's home. */
export function bringPages(): void {
  const bring = () =>
    Object.values(PAGES).forEach((load) => void fetchPart<unknown>(load).catch(() => undefined));
  setTimeout(bring, AFTER_START_MS);
}
