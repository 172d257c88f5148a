import { Link } from 'react-router';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { useFramed } from './framed.ts';
import { territoryPath } from '#api/domain/sharing/territory-path';
import type { ReactNode } from 'react';
import type { TerritoryId } from '#api/domain/sharing/territory-path';

interface Props {
  to: TerritoryId;
  /** What is still asked there. */
  search: string;
  children: ReactNode;
}

/** Leads to the page of a territory. */
export function TerritoryLink({ to, search, children }: Props) {
  const pathname = territoryPath(to);
  if (!useFramed()) return <Link to={{ pathname, search }}>{children}</Link>;
  return <ExternalLink href={search ? `${pathname}?${search}` : pathname}>{children}</ExternalLink>;
}
