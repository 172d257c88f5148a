import type { PhraseMatcher } from '#api/domain/need/match-phrases';
import type { Target } from '#api/domain/need/matcher';
import type { Decision } from '#api/domain/need/model/decide-needs';
import type { WordModel } from '#api/domain/need/model/word-model';
import { Recogniser } from '#api/domain/need/recogniser';
import { fitDecision } from './fit-decision.ts';
import type { EvaluatedNote } from './read-notes.ts';

/** Of no use but to list candidates, before anything was learnt of them. */
const UNDECIDED: Decision = { weights: [], asking: [], shown: 1, certain: 1 };

/** Learns the decision on top of a model of words, and gives the whole recogniser. */
export function teach(
  parts: { model: WordModel; matcher?: PhraseMatcher<Target> },
  tuning: readonly EvaluatedNote[],
): { recogniser: Recogniser; decision: Decision } {
  const decision = fitDecision(new Recogniser({ ...parts, decision: UNDECIDED }), tuning);
  return { recogniser: new Recogniser({ ...parts, decision }), decision };
}
