import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  children: ReactNode;
}

/** A link that leaves the tool, in a new tab, without telling where from. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <VisuallyHidden> (nouvel onglet)</VisuallyHidden>
    </a>
  );
}
