import type { ReactNode } from 'react';

/** Words of a listing inside a sheet of any language: they are French, and run from left to right. */
export function French({ children }: { children: ReactNode }) {
  return (
    <bdi lang="fr" dir="ltr">
      {children}
    </bdi>
  );
}
