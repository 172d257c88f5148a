import type { Public } from '../vocabulary/publics.ts';
import type { Thematique } from '../vocabulary/thematiques.ts';
import { evidenceSpans } from './evidence-spans.ts';
import type { Match, PhraseMatcher } from './match-phrases.ts';
import type { Target } from './matcher.ts';
import { asksForSomething, weighCandidates, type Decision } from './model/decide-needs.ts';
import { readCandidates, type Candidate } from './model/need-signals.ts';
import type { WordModel } from './model/word-model.ts';
import { readAges } from './read-age.ts';
import { readMeaning, type Meaning } from './read-meaning.ts';
import type { Token } from './read-note.ts';
import type {
  Brake,
  ExplainedNeed,
  RecognisedNeed,
  RecognisedPublic,
  Recognition,
  Span,
  Verdict,
} from './recognition.ts';
import { weighPhrases, type WeighedNeed } from './weigh-phrases.ts';

const MOST_NEEDS = 5;
/** A word is shown as a reason when it brings at least this part of what the strongest one brings. */
const LEAST_SHARE = 0.4;
const MOST_WORDS = 5;
const MOST_RANKS = 60;

function collect<Code extends string>(
  matches: readonly Match<Target>[],
  kind: Target['kind'],
  tokens: readonly Token[],
): { code: Code; evidence: Span[] }[] {
  const ranks = new Map<Code, number[]>();
  for (const match of matches)
    if (match.target.kind === kind) {
      const code = match.target.code as Code;
      ranks.set(code, [...(ranks.get(code) ?? []).slice(0, MOST_RANKS), ...match.tokens]);
    }
  return [...ranks].map(([code, found]) => ({ code, evidence: evidenceSpans(found, tokens) }));
}

/** An age says the profile as well as a word does; the words come first. */
function addAges(said: readonly RecognisedPublic[], aged: readonly RecognisedPublic[]): RecognisedPublic[] {
  return [...said, ...aged.filter(({ code }) => !said.some((other) => other.code === code))];
}

/** Ranks of the words that bring most to a need. */
function strongestWords(shares: Float64Array): number[] {
  const order = [...shares.keys()].toSorted((a, b) => shares[b]! - shares[a]! || a - b);
  const least = shares[order[0] ?? 0]! * LEAST_SHARE;
  return order.slice(0, MOST_WORDS).filter((rank) => shares[rank]! > 0 && shares[rank]! >= least);
}

/** What a recogniser was taught, and how it reads. */
export interface Taught {
  model: WordModel;
  decision: Decision;
  /** The lexicon's phrases; another matcher serves to measure what each part brings. */
  matcher?: PhraseMatcher<Target>;
}

interface Judged {
  code: Thematique;
  shares: Float64Array;
  probability: number;
  /** Ranks of the words of its phrases. */
  phrase: readonly number[];
  verdict: Verdict;
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Reads notes: phrases of the lexicon and words learnt from labelled notes, weighed together. */
export class Recogniser {
  readonly #taught: Taught;

  constructor(taught: Taught) {
    this.#taught = taught;
  }

  /** A note, as this recogniser reads it. */
  read(text: string): Meaning {
    return readMeaning(text, this.#taught.matcher);
  }

  /** The needs that a note may ask for, with what speaks for each. */
  candidates(meaning: Meaning): { candidates: Candidate[]; phrased: WeighedNeed[] } {
    const open = meaning.phrases.filter(({ tokens }) => !tokens.some((rank) => meaning.closed.has(rank)));
    const phrased = weighPhrases(open);
    return { candidates: readCandidates(this.#taught.model, meaning, phrased), phrased };
  }

  #weigh(meaning: Meaning): Judged[] {
    const { decision } = this.#taught;
    const { candidates, phrased } = this.candidates(meaning);
    const weighed = weighCandidates(candidates, decision.weights);
    const least = asksForSomething(weighed, decision) ? decision.shown : Infinity;
    return weighed.map(({ code, shares, probability }, rank) => ({
      code,
      shares,
      probability,
      phrase: phrased.find((phrase) => phrase.code === code)?.ranks ?? [],
      verdict:
        rank >= MOST_NEEDS || probability < least
          ? 'left-out'
          : probability >= decision.certain
            ? 'certain'
            : 'to-confirm',
    }));
  }

  #needs(meaning: Meaning): RecognisedNeed[] {
    return this.#weigh(meaning)
      .filter(({ verdict }) => verdict !== 'left-out')
      .map(({ code, shares, probability, phrase, verdict }) => ({
        code,
        confidence: rounded(probability),
        certain: verdict === 'certain',
        evidence: evidenceSpans([...phrase, ...strongestWords(shares)], meaning.tokens),
      }));
  }

  /** Every need that was weighed for a note, kept or not, with what each word brought to it. */
  explain(text: string): ExplainedNeed[] {
    const meaning = this.read(text);
    return this.#weigh(meaning).map(({ code, shares, probability, phrase, verdict }) => {
      const sum = shares.reduce((total, share) => total + share, 0) || 1;
      const words = [...new Set([...phrase, ...strongestWords(shares)])].toSorted((a, b) => a - b);
      return {
        code,
        confidence: rounded(probability),
        verdict,
        words: words.map((rank) => ({
          start: meaning.tokens[rank]!.start,
          end: meaning.tokens[rank]!.end,
          share: rounded(shares[rank]! / sum),
          isOfPhrase: phrase.includes(rank),
        })),
      };
    });
  }

  /**
   * Reads a worker's note: the needs (at most five, most certain first), the profiles, what hinders, and the personal
   * data that should not be there. Pure and total: any text gives an answer, in a time that grows with its length.
   */
  recognise(text: string): Recognition {
    const meaning = this.read(text);
    const { tokens, phrases, closed, personal_data } = meaning;
    const open = phrases.filter((match) => !match.tokens.some((rank) => closed.has(rank)));
    return {
      needs: this.#needs(meaning),
      publics: addAges(collect<Public>(open, 'public', tokens), readAges(text)),
      brakes: collect<Brake>(open, 'brake', tokens),
      personal_data,
    };
  }
}
