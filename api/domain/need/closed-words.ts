import type { Match } from './match-phrases.ts';
import type { Target } from './matcher.ts';
import type { Token } from './read-note.ts';

/** First and last word of the clause or of the sentence that holds the word of rank `at`. */
function extent(tokens: readonly Token[], at: number, unit: 'clause' | 'sentence'): [number, number] {
  let [first, last] = [at, at];
  const value = tokens[at]?.[unit];
  while (tokens[first - 1]?.[unit] === value) first -= 1;
  while (tokens[last + 1]?.[unit] === value) last += 1;
  return [first, last];
}

/** « Le permis, c'est réglé » : what stands first in its clause is about the clause before, in the same sentence. */
function beginning(tokens: readonly Token[], first: number, start: number): number {
  const previous = first - 1;
  if (start > first || tokens[previous]?.sentence !== tokens[start]?.sentence) return first;
  return extent(tokens, previous, 'clause')[0];
}

/**
 * Ranks of the words about what the person does not ask or has solved already (« pas besoin de », « c'est réglé »):
 * phrases that use them speak for no need.
 */
export function closedWords(
  matches: readonly Match<Target>[],
  tokens: readonly Token[],
): ReadonlySet<number> {
  const closed = new Set<number>();
  const seen = new Set<string>();
  const scopes = matches.flatMap(({ target, tokens: ranks }) =>
    target.kind === 'scope' ? [{ target, tokens: ranks }] : [],
  );
  // The widest of a kind in its clause suffices: the first that reaches forward, the last that reaches back.
  const back = scopes.filter(({ target }) => target.code.endsWith('before')).toReversed();
  for (const { target, tokens: ranks } of [...back, ...scopes]) {
    const [start, end] = [ranks[0]!, ranks.at(-1)!];
    const unit = target.code.startsWith('sentence') ? 'sentence' : 'clause';
    const opens = tokens[start - 1]?.[unit] !== tokens[start]?.[unit];
    const key = `${target.code} ${tokens[start]?.[unit]} ${opens}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [first, last] = extent(tokens, start, unit);
    const from = target.code.endsWith('after') ? start : beginning(tokens, first, start);
    const to = target.code.endsWith('before') ? end : last;
    for (let rank = from; rank <= Math.max(to, end); rank += 1) closed.add(rank);
  }
  return closed;
}
