import { useEffect } from 'react';

/** Names the page in the tab, where its address alone does not tell its name. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
