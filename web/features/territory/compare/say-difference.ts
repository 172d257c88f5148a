import { formatRate } from '../charts/rates.ts';
import { tables } from '../territory.fr.ts';
import { compare as words } from './compare.fr.ts';
import { isOnlyAt } from './compared-needs.ts';
import type { ComparedNeed } from './compared-needs.ts';

/** Who has more of a need for its inhabitants, and how much, in words; the same as the two figures beside it. */
export function sayDifference(need: ComparedNeed, noms: readonly [string, string]): string {
  const { figures, rates, difference } = need;
  if (figures.every((known) => known?.offers === 0)) return words.none;
  if (isOnlyAt(need, 0)) return words.onlyAt(noms[0]);
  if (isOnlyAt(need, 1)) return words.onlyAt(noms[1]);
  if (difference === null) return tables.unknown;
  if (formatRate(rates[0]) === formatRate(rates[1])) return words.same;
  return words.more(difference > 0 ? noms[0] : noms[1], Math.abs(difference));
}
