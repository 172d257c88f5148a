import type { Decision } from '#api/domain/need/model/decide-needs';
import { probabilityOf } from '#api/domain/need/model/decide-needs';
import { SIGNALS } from '#api/domain/need/model/need-signals';
import type { EvaluatedNote } from './read-notes.ts';
import type { Recogniser } from '#api/domain/need/recogniser';

/** Of the needs shown, as many are to be right; of those shown as certain, as many. */
const RIGHT_WHEN_SHOWN = 0.8;
const RIGHT_WHEN_CERTAIN = 0.97;
/** In at most this part of the notes that ask for nothing, a need may be shown. */
const FALSE_ALARMS = 0.08;
const STEPS = 4_000;
const STEP = 0.5;
/** Keeps the weights small where the notes say nothing. */
const PULL = 1e-3;
/** An acceptable need is no mistake, and not what was asked. */
const ACCEPTABLE_WEIGHT = 0.3;

interface Example {
  signals: readonly number[];
  isRight: boolean;
  weight: number;
}

function examplesOf(recogniser: Recogniser, { text, must, ok }: EvaluatedNote): Example[] {
  return recogniser.candidates(recogniser.read(text)).candidates.map(({ code, signals }) => {
    const isAcceptable = ok.includes(code);
    return {
      signals,
      isRight: must.includes(code) || isAcceptable,
      weight: isAcceptable ? ACCEPTABLE_WEIGHT : 1,
    };
  });
}

/** Logistic regression by full gradient steps: the same result on every machine. */
function fitWeights(examples: readonly Example[]): number[] {
  const weights = SIGNALS.map(() => 0);
  const momentum = SIGNALS.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => weight * PULL);
    for (const { signals, isRight, weight } of examples) {
      const miss = (probabilityOf({ signals }, weights) - (isRight ? 1 : 0)) * (weight / examples.length);
      for (const [rank, signal] of signals.entries()) slope[rank]! += miss * signal;
    }
    for (const rank of weights.keys()) {
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

/** The probability that only this part of the notes that ask for nothing exceed by their best need. */
function leastForOneNeed(best: readonly number[]): number {
  const falseAlarms = Math.floor(best.length * FALSE_ALARMS);
  const bound = best.toSorted((a, b) => b - a)[falseAlarms] ?? 0;
  return Math.ceil(bound * 1_000) / 1_000;
}

/** Learns how to weigh what speaks for a need, and from where on to show it, from notes that no word was learnt from. */
export function fitDecision(recogniser: Recogniser, notes: readonly EvaluatedNote[]): Decision {
  const byNote = notes.map((note) => ({ note, examples: examplesOf(recogniser, note) }));
  const weights = fitWeights(byNote.flatMap(({ examples }) => examples));
  const judged = byNote.map(({ note, examples }) => ({
    asks: note.must.length > 0,
    judgements: examples.map((example) => ({ ...example, probability: probabilityOf(example, weights) })),
  }));
  const all = judged.filter(({ asks }) => asks).flatMap(({ judgements }) => judgements);
  const empty = judged.filter(({ asks }) => !asks);
  return {
    weights,
    shown: lowestFor(RIGHT_WHEN_SHOWN, all),
    certain: lowestFor(RIGHT_WHEN_CERTAIN, all),
    first: leastForOneNeed(
      empty.map(({ judgements }) => Math.max(0, ...judgements.map(({ probability }) => probability))),
    ),
  };
}
