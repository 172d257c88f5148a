import {
  askingSignals,
  asksForSomething,
  probabilityOf,
  valuesOf,
  weighCandidates,
} from '#api/domain/need/model/decide-needs';
import type { Decision } from '#api/domain/need/model/decide-needs';
import type { Recogniser } from '#api/domain/need/recogniser';
import type { EvaluatedNote } from './read-notes.ts';

/** Of the needs shown, as many are to be right; of those shown as certain, as many. */
const RIGHT_WHEN_SHOWN = 0.825;
const RIGHT_WHEN_CERTAIN = 0.98;
const STEPS = 4_000;
const STEP = 0.4;
/** Keeps the weights small where the notes say nothing. */
const PULL = 1e-3;
/** An acceptable need is no mistake, and not what was asked. */
const ACCEPTABLE_WEIGHT = 0.4;

interface Example {
  values: readonly number[];
  isRight: boolean;
  weight: number;
}

/** Logistic regression by full gradient steps: the same result on every machine. */
function fitWeights(examples: readonly Example[]): number[] {
  const size = examples[0]?.values.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const momentum = weights.slice();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => weight * PULL);
    for (const { values, isRight, weight } of examples) {
      const miss = (probabilityOf(values, weights) - (isRight ? 1 : 0)) * (weight / total);
      for (let rank = 0; rank < size; rank += 1) slope[rank]! += miss * values[rank]!;
    }
    for (let rank = 0; rank < size; rank += 1) {
      momentum[rank] = 0.9 * momentum[rank]! + slope[rank]!;
      weights[rank]! -= STEP * momentum[rank]!;
    }
  }
  return weights.map((weight) => Math.round(weight * 1_000) / 1_000);
}

/** The lowest probability from which on this part of the needs is right. */
function lowestFor(right: number, judged: readonly { probability: number; isRight: boolean }[]): number {
  const sorted = judged.toSorted((a, b) => b.probability - a.probability);
  let [good, lowest] = [0, 1];
  for (const [rank, { probability, isRight }] of sorted.entries()) {
    if (isRight) good += 1;
    if (good / (rank + 1) >= right) lowest = probability;
  }
  return Math.floor(lowest * 1_000) / 1_000;
}

/** Learns how to weigh what speaks for a need, and from where on to show it, from notes that no word was learnt from. */
export function fitDecision(recogniser: Recogniser, notes: readonly EvaluatedNote[]): Decision {
  const read = notes.map((note) => ({
    ...note,
    candidates: recogniser.candidates(recogniser.read(note.text)).candidates,
  }));
  const weights = fitWeights(
    read.flatMap(({ candidates, must, ok }) =>
      candidates.map(({ code, signals }) => ({
        values: valuesOf(signals),
        isRight: must.includes(code) || ok.includes(code),
        weight: ok.includes(code) ? ACCEPTABLE_WEIGHT : 1,
      })),
    ),
  );
  const weighed = read
    .map((note) => ({ ...note, needs: weighCandidates(note.candidates, weights) }))
    .filter(({ needs }) => needs.length > 0);
  const asks = weighed.filter(({ must }) => must.length > 0);
  // Notes that ask for nothing are few: together they weigh as much as the others.
  const emptyWeight = asks.length / Math.max(1, weighed.length - asks.length);
  const asking = fitWeights(
    weighed.map(({ needs, must }) => ({
      values: askingSignals(needs),
      isRight: must.length > 0,
      weight: must.length > 0 ? 1 : emptyWeight,
    })),
  );
  const judged = asks
    .filter(({ needs }) => asksForSomething(needs, { weights, asking, shown: 1, certain: 1 }))
    .flatMap(({ needs, must, ok }) =>
      needs.map(({ code, probability }) => ({
        probability,
        isRight: must.includes(code) || ok.includes(code),
      })),
    );
  return {
    weights,
    asking,
    shown: lowestFor(RIGHT_WHEN_SHOWN, judged),
    certain: lowestFor(RIGHT_WHEN_CERTAIN, judged),
  };
}
