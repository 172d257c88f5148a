import type { Judged } from './judge-match.ts';
import { rolesOfMatch } from './roles.ts';

/** Of the same kind in a row before another comes: four alike say no more than three (product.md, point 3). */
const MOST_ALIKE = 3;

/** What sort of partner it is: its networks, else the first part that it plays. */
export const kindOf = (match: Judged): string =>
  match.candidate.structure.reseaux_porteurs.toSorted().join(' ') || (rolesOfMatch(match)[0] ?? '');

/**
 * The order of `matches`, best first, except that after three of one kind in a row the best of another kind comes, while
 * there is one. `before` are those already shown above them.
 */
export function alternateKinds(matches: Judged[], before: Judged[] = []): Judged[] {
  const left = matches.map((match) => ({ match, kind: kindOf(match) }));
  const last = before.map(kindOf).slice(-MOST_ALIKE);
  const ordered: Judged[] = [];
  while (left.length > 0) {
    const [kind] = last;
    const isFull = last.length === MOST_ALIKE && last.every((each) => each === kind);
    const other = isFull ? left.findIndex((each) => each.kind !== kind) : 0;
    const [next] = left.splice(Math.max(0, other), 1);
    ordered.push(next!.match);
    last.push(next!.kind);
    if (last.length > MOST_ALIKE) last.shift();
  }
  return ordered;
}
