import type { Thematique } from '../vocabulary/thematiques.ts';
import type { Match } from './match-phrases.ts';
import type { Target } from './matcher.ts';
import type { Token } from './read-note.ts';
import type { RecognisedNeed, Span } from './recognition.ts';

/** A need is shown from this confidence on, and without « à confirmer » from the second one on. */
const SHOWN = 0.5;
const CERTAIN = 0.8;
/** A lone hint is better than nothing when the note speaks for no need otherwise. */
const LONE_HINT = 0.4;
/** More phrases than this for one need add nothing that can be read. */
const MOST_PHRASES = 6;

interface NeedMatch {
  code: Thematique;
  weight: number;
  tokens: number[];
}

/** Spans of the words, those that follow each other joined, without overlap, in the order of the text. */
export function evidenceSpans(ranks: readonly number[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let previous = -2;
  for (const rank of [...new Set(ranks)].toSorted((a, b) => a - b)) {
    const { start, end } = tokens[rank]!;
    const last = spans.at(-1);
    if (last && (rank === previous + 1 || start < last.end)) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
    previous = rank;
  }
  return spans;
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
function weigh(code: Thematique, matches: readonly NeedMatch[], tokens: readonly Token[]): RecognisedNeed {
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
  const confidence = Math.round((1 - doubt) * 100) / 100;
  return { code, confidence, certain: confidence >= CERTAIN, evidence: evidenceSpans([...used], tokens) };
}

/** The needs that the matches speak for, most certain first, each with the words that led to it. */
export function weighNeeds(matches: readonly Match<Target>[], tokens: readonly Token[]): RecognisedNeed[] {
  const own = matches.flatMap(({ target, weight, tokens: ranks }) =>
    target.kind === 'need' ? [{ code: target.code, weight, tokens: ranks }] : [],
  );
  const byCode = new Map<Thematique, NeedMatch[]>();
  for (const match of withoutPieces(own)) file(byCode, match.code, match);
  const weighed = [...byCode]
    .map(([code, group]) => weigh(code, group, tokens))
    .toSorted((a, b) => b.confidence - a.confidence || a.evidence[0]!.start - b.evidence[0]!.start);
  const shown = weighed.filter(({ confidence }) => confidence >= SHOWN);
  if (shown.length > 0) return shown;
  return weighed.slice(0, 1).filter(({ confidence }) => confidence >= LONE_HINT);
}
