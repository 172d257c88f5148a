import { SIGNAL_NAMES, type Candidate, type Signals } from './need-signals.ts';

/** Learnt from notes that no word was learnt from: how much each signal weighs, and from where on a need is shown. */
export interface Decision {
  /** For a need, in the order of SIGNAL_NAMES. */
  weights: readonly number[];
  /** For a note, that it asks for something at all, in the order of `askingSignals`; below 0 nothing is shown. */
  asking: readonly number[];
  /** Shown, with « à confirmer ». */
  shown: number;
  /** Shown as certain: at least 95 % of these are right. */
  certain: number;
}

/** A need and how probable it is that the note asks for it. */
export interface Weighed extends Candidate {
  probability: number;
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const dot = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, rank) => sum + value * weights[rank]!, 0);

/** The values of signals in the order of the weights. */
export const valuesOf = (signals: Signals): number[] => SIGNAL_NAMES.map((name) => signals[name]);

/** The probability that a note asks for a need, from the values of its signals: a logistic regression. */
export const probabilityOf = (values: readonly number[], weights: readonly number[]): number =>
  sigmoid(dot(values, weights));

/** The needs by how probable they are, most probable first. */
export function weighCandidates(candidates: readonly Candidate[], weights: readonly number[]): Weighed[] {
  return candidates
    .map((candidate) => ({ ...candidate, probability: probabilityOf(valuesOf(candidate.signals), weights) }))
    .toSorted((a, b) => b.probability - a.probability);
}

const SMALLEST = 1e-6;
const logit = (probability: number): number =>
  Math.log((probability + SMALLEST) / (1 - probability + SMALLEST));

/** What speaks for a note asking for something at all: its best need, the next one, how near it is to empty notes. */
export function askingSignals([first, second, ...others]: readonly Weighed[]): number[] {
  if (!first) return [];
  const all = [first, ...(second ? [second] : []), ...others];
  return [
    1,
    logit(first.probability),
    second?.probability ?? 0,
    first.signals.emptiness,
    Math.min(...all.map(({ signals }) => signals.emptiness)),
    first.signals.length,
    first.signals.weight,
    Math.max(...all.map(({ signals }) => signals.phrases)),
    first.signals.closedShare,
    first.signals.cosine,
    first.signals.distinction,
  ];
}

/** Silence takes more than a doubt: a need that is not there is one click, one that is not seen is a person not helped. */
const ASKS_FROM = -0.5;

/** Whether a note asks for something at all; a need as probable as the certain ones is never silenced. */
export const asksForSomething = (weighed: readonly Weighed[], { asking, certain }: Decision): boolean =>
  weighed.length > 0 &&
  (weighed[0]!.probability >= certain || dot(askingSignals(weighed), asking) >= ASKS_FROM);
