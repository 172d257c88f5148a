import type { Thematique } from '../../vocabulary/thematiques.ts';
import type { Meaning } from '../read-meaning.ts';
import type { Token } from '../read-note.ts';
import type { WeighedNeed } from '../weigh-phrases.ts';
import { CLASSES, NO_NEED } from './word-counts.ts';
import type { Scored, WordModel } from './word-model.ts';

/** Needs that the words alone put forward; more are looked at when a phrase or a clause speaks for them. */
const MOST_BY_WORDS = 6;
const LEAST_CLAUSE_WORDS = 2;

/** A need that a note may ask for, and what speaks for it and against it. */
export interface Candidate {
  code: Thematique;
  signals: Signals;
  /** What each word of the note brings to it. */
  shares: Float64Array;
}

/** What the decision weighs for each need, numbers between about -1 and 2, by name. */
export const SIGNALS = {
  always: '1',
  distinction: 'how far its score stands above those of the other needs',
  cosine: 'its cosine with the notes of the need',
  behind: 'how far it is behind the best need',
  isFirst: 'it is the best',
  isSecond: 'it is the second best',
  inClause: 'how far it stands out in the clause that suits it best',
  winsClause: 'it is the best of a clause',
  phrases: 'confidence of the phrases of the lexicon',
  hasPhrase: 'a phrase of the lexicon names it',
  length: 'length of the note',
  emptiness: 'how much nearer the note is to those that ask for nothing',
  closedShare: 'share of its words that are about what is not asked',
  ownShare: 'share of its words that say more of it than of the best other need',
  weight: 'weight of its known words',
  clauseLead: 'its lead over all others in a clause, or how far it is behind',
  leadInRest: 'its lead in what is left of the note without the words of the best need',
  emptinessOfFirst: 'it is the best, and yet the note is near to those that ask for nothing',
} as const;

export type Signals = Readonly<Record<keyof typeof SIGNALS, number>>;
/** The order of the weights learnt. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as (keyof Signals)[];

/** What is said of a need is nearly all about not needing it: a rule, whatever was learnt. */
const MOST_CLOSED = 0.75;

/** Scores as distances from their mean, in standard deviations: those of a short note and of a long one compare. */
function standardised(scores: Float64Array): Float64Array {
  const needs = scores.subarray(0, NO_NEED);
  const mean = needs.reduce((sum, score) => sum + score, 0) / needs.length;
  const variance = needs.reduce((sum, score) => sum + (score - mean) ** 2, 0) / needs.length;
  const deviation = Math.sqrt(variance) || 1;
  return scores.map((score) => (score - mean) / deviation);
}

/** Ranks of the needs, best first. */
const ranked = (scores: Float64Array): number[] =>
  Array.from({ length: NO_NEED }, (_, rank) => rank).toSorted((a, b) => scores[b]! - scores[a]! || a - b);

/** How far each need stands above the best of the others; below 0 when it is not the best. */
function leadsOf(scores: Float64Array): (rank: number) => number {
  const [first = 0, second = 0] = ranked(scores);
  return (rank) => scores[rank]! - scores[rank === first ? second : first]!;
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses = new Map<number, Token[]>();
  for (const token of tokens) {
    const clause = clauses.get(token.clause);
    if (clause) clause.push(token);
    else clauses.set(token.clause, [token]);
  }
  return [...clauses.values()].filter(({ length }) => length >= LEAST_CLAUSE_WORDS);
}

/** For each need the best of its scores in the clauses, and the needs that a clause puts first. */
function readClauses(model: WordModel, tokens: readonly Token[]) {
  const best = new Float64Array(NO_NEED).fill(-1);
  const leads = new Float64Array(NO_NEED).fill(-5);
  const winners = new Set<number>();
  const clauses = clausesOf(tokens);
  for (const clause of clauses) {
    const scores = standardised(model.score(clause).scores);
    winners.add(ranked(scores)[0]!);
    const lead = leadsOf(scores);
    for (let rank = 0; rank < NO_NEED; rank += 1) {
      best[rank] = Math.max(best[rank]!, scores[rank]!);
      leads[rank] = Math.max(leads[rank]!, lead(rank));
    }
  }
  return { best, leads, winners, isOne: clauses.length < 2 };
}

/** Share of the sum of `shares` that lies on the words accepted. */
function shareOf(shares: Float64Array, accepts: (rank: number) => boolean): number {
  let [sum, accepted] = [0, 0];
  for (const [rank, share] of shares.entries()) {
    sum += share;
    if (accepts(rank)) accepted += share;
  }
  return sum > 0 ? accepted / sum : 0;
}

/** The needs that a note may ask for, with what speaks for each, best first. */
export function readCandidates(
  model: WordModel,
  { tokens, closed }: Meaning,
  phrased: readonly WeighedNeed[],
): Candidate[] {
  const scored: Scored = model.score(tokens);
  const scores = standardised(scored.scores);
  const order = ranked(scores);
  const clauses = readClauses(model, tokens);
  const byPhrase = new Map(phrased.map(({ code, confidence }) => [CLASSES.indexOf(code), confidence]));
  const [first = 0, second = 0] = order;
  const chosen = new Set([...order.slice(0, MOST_BY_WORDS), ...clauses.winners, ...byPhrase.keys()]);
  const known = new Map<number, Float64Array>();
  const sharesOf = (rank: number): Float64Array => {
    const shares = known.get(rank) ?? scored.shares(rank);
    known.set(rank, shares);
    return shares;
  };
  const leads = leadsOf(scores);
  const ofFirst = sharesOf(first);
  const heaviest = Math.max(...ofFirst, 0);
  const rest = tokens.filter((_, rank) => ofFirst[rank]! < heaviest * 0.3);
  const left = leadsOf(standardised(model.score(rest).scores));
  return [...chosen]
    .filter((rank) => scored.scores[rank]! > 0 || byPhrase.has(rank))
    .map((rank) => {
      const shares = sharesOf(rank);
      const rival = sharesOf(rank === first ? second : first);
      const z = scores[rank]!;
      const confidence = byPhrase.get(rank);
      const emptiness = (scores[NO_NEED]! - z) / 5;
      const signals: Signals = {
        always: 1,
        distinction: z / 5,
        cosine: scored.scores[rank]! * 5,
        behind: (scores[first]! - z) / 3,
        isFirst: rank === first ? 1 : 0,
        isSecond: rank === second ? 1 : 0,
        inClause: (clauses.isOne ? z : clauses.best[rank]!) / 5,
        winsClause: clauses.winners.has(rank) && !clauses.isOne ? 1 : 0,
        phrases: confidence ?? 0,
        hasPhrase: confidence === undefined ? 0 : 1,
        length: Math.log(1 + tokens.length) / 3,
        emptiness,
        closedShare: shareOf(shares, (at) => closed.has(at)),
        ownShare: shareOf(shares, (at) => shares[at]! > rival[at]!),
        weight: Math.log(1 + scored.scores[rank]! * scored.known),
        clauseLead: (clauses.isOne ? leads(rank) : clauses.leads[rank]!) / 3,
        leadInRest: (rank === first ? leads(rank) : left(rank)) / 3,
        emptinessOfFirst: rank === first ? emptiness : 0,
      };
      return { code: CLASSES[rank]!, signals, shares };
    })
    .filter(({ signals }) => signals.closedShare < MOST_CLOSED);
}
