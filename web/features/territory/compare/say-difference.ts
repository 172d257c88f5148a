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
  const difference = roundRate(left) - roundRate(right);
  return words.more(difference > 0 ? noms[0] : noms[1], Math.abs(difference));
}
