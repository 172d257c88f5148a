import { formatRate, roundRate } from '../charts/rates.ts';
import { tables } from '../territory.fr.ts';
import { compare as words } from './compare.fr.ts';
import { isOnlyAt } from './compared-needs.ts';
import type { ComparedNeed } from './compared-needs.ts';

/** Who has more of a need for its inhabitants, and how much, in words; the same as the two figures beside it. */
export function sayDifference(need: ComparedNeed, noms: readonly [string, string]): string {
  const { figures, rates } = need;
  if (figures.every((known) => known?.offers === 0)) return words.none;
  if (isOnlyAt(need, 0)) return words.onlyAt(noms[0]);
  if (isOnlyAt(need, 1)) return words.onlyAt(noms[1]);
  const [left, right] = rates;
  if (left === null || right === null) return tables.unknown;
  if (formatRate(left) === formatRate(right)) return words.same;
  return words.more(left > right ? noms[0] : noms[1], differenceRead(left, right));
}

/** Between the two as they are read; where that is nothing, `< 0,01` and `0,01`, between the two as they are. */
const differenceRead = (left: number, right: number): number =>
  roundRate(Math.abs(roundRate(left) - roundRate(right))) || Math.abs(left - right);
