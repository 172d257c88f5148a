import type { Candidate } from './need-signals.ts';

/** Learnt from notes set aside for it: the weight of each signal, and from which probability on a need is shown. */
export interface Decision {
  weights: readonly number[];
  /** Shown, with « à confirmer ». */
  shown: number;
  /** Shown as certain: at least 95 % of these are right. */
  certain: number;
  /** Nothing is shown when even the best need is less probable: the note asks for nothing. */
  first: number;
}

/** The probability that a note asks for a need: a logistic regression of what speaks for it. */
export function probabilityOf({ signals }: Pick<Candidate, 'signals'>, weights: readonly number[]): number {
  const sum = signals.reduce((total, signal, rank) => total + signal * weights[rank]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
