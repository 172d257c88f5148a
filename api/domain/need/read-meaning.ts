import { closedWords } from './closed-words.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Match, PhraseMatcher } from './match-phrases.ts';
import { MATCHER, type Target } from './matcher.ts';
import { readNote, type Token } from './read-note.ts';
import type { PersonalDatum, Span } from './recognition.ts';

/** A note, read once for all that is asked of it. */
export interface Meaning {
  /** Its meaningful words, without those of personal data. */
  tokens: readonly Token[];
  personal_data: PersonalDatum[];
  /** The phrases of the lexicon found in it. */
  phrases: readonly Match<Target>[];
  /** Ranks of the words about what is not asked or is solved already. */
  closed: ReadonlySet<number>;
}

/** A person's particulars are never words of a need: « Mme Loyer » is no rent. */
function outside(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  let next = 0;
  return tokens.filter(({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    const span = spans[next];
    return !span || span.start >= end;
  });
}

/** Reads a note: its words, the lexicon's phrases, what they leave out of account. Total, linear in its length. */
export function readMeaning(text: string, matcher: PhraseMatcher<Target> = MATCHER): Meaning {
  const personal_data = findPersonalData(text, (word) => matcher.knows(word));
  const tokens = outside(readNote(text), personal_data);
  const phrases = matcher.find(tokens);
  return { tokens, personal_data, phrases, closed: closedWords(phrases, tokens) };
}
