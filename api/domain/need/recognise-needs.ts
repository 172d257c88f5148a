import { closedWords } from './closed-words.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Match } from './match-phrases.ts';
import { MATCHER, type Target } from './matcher.ts';
import { readAges } from './read-age.ts';
import { readNote, type Token } from './read-note.ts';
import type {
  Brake,
  RecognisedBrake,
  RecognisedNeed,
  RecognisedPublic,
  Recognition,
  Span,
} from './recognition.ts';
import { evidenceSpans, weighNeeds } from './weigh-needs.ts';
import type { Public } from '../vocabulary/publics.ts';

export type * from './recognition.ts';

const MOST_NEEDS = 5;

/** A person's particulars are never words of a need: « Mme Loyer » is no rent. */
function outside(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  let next = 0;
  return tokens.filter(({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    const span = spans[next];
    return !span || span.start >= end;
  });
}

function collect<Code extends string>(
  matches: readonly Match<Target>[],
  kind: Target['kind'],
  tokens: readonly Token[],
): { code: Code; evidence: Span[] }[] {
  const ranks = new Map<Code, number[]>();
  for (const match of matches)
    if (match.target.kind === kind) {
      const code = match.target.code as Code;
      ranks.set(code, [...(ranks.get(code) ?? []).slice(0, 60), ...match.tokens]);
    }
  return [...ranks].map(([code, found]) => ({ code, evidence: evidenceSpans(found, tokens) }));
}

/** An age says the profile as well as a word does; the words come first. */
function addAges(said: readonly RecognisedPublic[], aged: readonly RecognisedPublic[]): RecognisedPublic[] {
  return [...said, ...aged.filter(({ code }) => !said.some((other) => other.code === code))];
}

/**
 * Reads a worker's note: the needs (at most five, most certain first), the profiles, what hinders, and the personal
 * data that should not be there. Pure and total: any text gives an answer, in a time that grows with its length.
 */
export function recogniseNeeds(text: string): Recognition {
  const personal_data = findPersonalData(text, (word) => MATCHER.knows(word));
  const tokens = outside(readNote(text), personal_data);
  const found = MATCHER.find(tokens);
  const closed = closedWords(found, tokens);
  const open = found.filter((match) => !match.tokens.some((rank) => closed.has(rank)));
  const needs: RecognisedNeed[] = weighNeeds(open, tokens).slice(0, MOST_NEEDS);
  const publics = addAges(collect<Public>(found, 'public', tokens), readAges(text));
  const brakes: RecognisedBrake[] = collect<Brake>(open, 'brake', tokens);
  return { needs, publics, brakes, personal_data };
}
