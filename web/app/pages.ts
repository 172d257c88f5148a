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
  '*': () => import('./not-found-page.tsx'),
} as const;

/** What other sites show in a frame, an application of its own. */
export const FRAMED_PAGES = { 'embed/*': () => import('./embed/embed-page.tsx') } as const;

export const isFramed = (): boolean => window.location.pathname.startsWith('/embed/');

export type LoadPage = () => Promise<{ default: ComponentType }>;

/** A page; where it does not come, one that says so and tries again: the router would remember the failure for good. */
export async function bringPage(load: LoadPage): Promise<ComponentType> {
  try {
    return (await fetchPart(load)).default;
  } catch {
    return loadedApart(load, { waiting: null });
  }
}

/** Where they are is known apart, so that the first load does not hold it. */
export const bringKeeperPages = async (): Promise<Record<string, LoadPage>> =>
  (await fetchPart(() => import('./keeper-pages.ts'))).KEEPER_PAGES;

const AFTER_START_MS = 3_000;

/** Brings them once the tool is at rest, so that they open without a network at the person's home. */
export function bringPages(): void {
  if (isFramed()) return;
  const bring = () =>
    Object.values({ ...PAGES, list: bringKeeperPages }).forEach(
      (load) => void fetchPart<unknown>(load).catch(() => undefined),
    );
  setTimeout(bring, AFTER_START_MS);
}
