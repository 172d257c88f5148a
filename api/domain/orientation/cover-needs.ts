/** Something that covers needs, and how good it is. */
export interface Cover<N> {
  covers: N[];
  score: number;
}

interface Best<C> {
  picks: C[];
  score: number;
}

/**
 * The fewest covers that together meet every need that any of them meets; among those, the highest sum of scores.
 * Exact, by the set of needs already met: 2^needs x covers steps, so at most 12 needs (the contract's bound).
 */
export function coverNeeds<N, C extends Cover<N>>(needs: N[], covers: C[]): C[] {
  const masks = covers.map((cover) => maskOf(needs, cover.covers));
  const target = masks.reduce((union, mask) => union | mask, 0);
  const best = new Map<number, Best<C>>([[0, { picks: [], score: 0 }]]);
  covers.forEach((cover, index) => {
    const mask = masks[index] ?? 0;
    for (const [met, { picks, score }] of Array.from(best)) {
      const next = met | mask;
      if (next === met) continue;
      const reached = { picks: [...picks, cover], score: score + cover.score };
      if (isBetter(reached, best.get(next))) best.set(next, reached);
    }
  });
  return best.get(target)?.picks.sort((a, b) => b.score - a.score) ?? [];
}

const maskOf = <N>(needs: N[], covered: N[]): number =>
  needs.reduce((mask, need, bit) => (covered.includes(need) ? mask | (1 << bit) : mask), 0);

function isBetter<C>(challenger: Best<C>, holder: Best<C> | undefined): boolean {
  if (!holder || challenger.picks.length !== holder.picks.length) {
    return !holder || challenger.picks.length < holder.picks.length;
  }
  return challenger.score > holder.score;
}
