import { readTerritoryPath } from './territory-path.ts';
import type { TerritoryId } from './territory-path.ts';

/** Two territories, in the order of the address. */
export type Pair = readonly [TerritoryId, TerritoryId];

/** The page where two territories stand side by side. */
export const pairPath = ([left, right]: Pair): string =>
  `/territoires/${left.kind}/${left.code}/comparer/${right.kind}/${right.code}`;

type Params = Partial<Record<'kind' | 'code' | 'kind2' | 'code2', string>>;

/** What such an address names; null when one of both is no territory. */
export function readPair({ kind, code, kind2, code2 }: Params): Pair | null {
  const [left, right] = [readOne(kind, code), readOne(kind2, code2)];
  return left && right && [left, right];
}

/** France has a code here, where two territories are named. */
const readOne = (kind: string | undefined, code: string | undefined): TerritoryId | null => {
  if (kind === 'france') return code === 'france' ? { kind, code } : null;
  return kind === undefined ? null : readTerritoryPath(kind, code);
};

export const isTwice = ([left, right]: Pair): boolean => left.kind === right.kind && left.code === right.code;

/** The same two, one of them being another. */
export const replaceIn = ([left, right]: Pair, at: 0 | 1, { kind, code }: TerritoryId): Pair =>
  at === 0 ? [{ kind, code }, right] : [left, { kind, code }];
