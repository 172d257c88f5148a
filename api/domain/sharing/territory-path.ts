import { TERRITORY_KINDS } from '../coverage/territory-tree.ts';
import type { TerritoryKind } from '../coverage/territory-tree.ts';

export interface TerritoryId {
  kind: TerritoryKind;
  code: string;
}

/** The page of a territory; France is where all begin. */
export const territoryPath = ({ kind, code }: TerritoryId): string =>
  kind === 'france' ? '/territoires' : `/territoires/${kind}/${code}`;

/** What an address names, after `/territoires`; null when it names no territory. */
export function readTerritoryPath(kind: string | undefined, code: string | undefined): TerritoryId | null {
  if (kind === undefined) return { kind: 'france', code: 'france' };
  const known = TERRITORY_KINDS.find((one) => one === kind && one !== 'france');
  return known && code ? { kind: known, code: code.toUpperCase() } : null;
}
