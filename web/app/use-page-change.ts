import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { shell } from '#web/messages.fr.ts';
import type { RefObject } from 'react';

/** Pages whose name is known once they have been read. */
const NAMES_ITSELF = /^\/((partenaires|revendiquer)\/.|mes-fiches|territoires|moderation\/?$)/;

/** Names the page in the tab, and moves the focus to it when another page is opened (not when its query changes). */
export function usePageChange(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (!NAMES_ITSELF.test(pathname)) {
      document.title = shell.titles[pathname as keyof typeof shell.titles] ?? shell.titles.unknown;
    }
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
