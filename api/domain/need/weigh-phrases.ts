import type { Thematique } from '../vocabulary/thematiques.ts';
import type { Match } from './match-phrases.ts';
import type { Target } from './matcher.ts';

/** More phrases than this for one need add nothing that can be read. */
const MOST_PHRASES = 6;

/** What the phrases say of a need: how sure they are together, and the ranks of their words. */
export interface WeighedNeed {
  code: Thematique;
  confidence: number;
  ranks: readonly number[];
}

interface NeedMatch {
  code: Thematique;
  weight: number;
  tokens: number[];
}

function file<Key>(into: Map<Key, NeedMatch[]>, key: Key, match: NeedMatch): void {
  const known = into.get(key);
  if (known) known.push(match);
  else into.set(key, [match]);
}

const isWithin = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.length < outer.length && inner.every((rank) => outer.includes(rank));

/** A phrase inside a longer one is only a piece of what was meant: « voiture » in « dort dans sa voiture ». */
function withoutPieces(matches: readonly NeedMatch[]): NeedMatch[] {
  const through = new Map<number, NeedMatch[]>();
  for (const match of matches) for (const rank of match.tokens) file(through, rank, match);
  return matches.filter(
    ({ code, tokens }) =>
      !through.get(tokens[0]!)?.some((other) => other.code !== code && isWithin(tokens, other.tokens)),
  );
}

/** Independent phrases add up, noisy-or; of phrases that share a word only the strongest counts. */
function weigh(code: Thematique, matches: readonly NeedMatch[]): WeighedNeed {
  const used = new Set<number>();
  let doubt = 1;
  let kept = 0;
  for (const match of matches.toSorted((a, b) => b.weight - a.weight)) {
    if (kept === MOST_PHRASES) break;
    if (match.tokens.some((rank) => used.has(rank))) continue;
    for (const rank of match.tokens) used.add(rank);
    doubt *= 1 - match.weight;
    kept += 1;
  }
  return { code, confidence: 1 - doubt, ranks: [...used] };
}

/** The needs that phrases speak for, each with its words. */
export function weighPhrases(matches: readonly Match<Target>[]): WeighedNeed[] {
  const own = matches.flatMap(({ target, weight, tokens }) =>
    target.kind === 'need' ? [{ code: target.code, weight, tokens }] : [],
  );
  const byCode = new Map<Thematique, NeedMatch[]>();
  for (const match of withoutPieces(own)) file(byCode, match.code, match);
  return [...byCode].map(([code, group]) => weigh(code, group));
}
