import { LEARNT } from './model/learnt.ts';
import { readCounted } from './model/word-counts.ts';
import { WordModel } from './model/word-model.ts';
import type { ExplainedNeed, Recognition } from './recognition.ts';
import { Recogniser } from './recogniser.ts';

export type * from './recognition.ts';

let recogniser: Recogniser | undefined;

/** The recogniser that `npm run needs:train` taught, built at its first use (about 0.2 s). */
export function taughtRecogniser(): Recogniser {
  const counted = (lines: string) => lines.split('\n').map(readCounted);
  recogniser ??= new Recogniser({
    model: new WordModel({ notes: LEARNT.notes, words: counted(LEARNT.words), pairs: counted(LEARNT.pairs) }),
    decision: LEARNT.decision,
  });
  return recogniser;
}

/** Reads a note with it: see `Recogniser.recognise`. */
export const recogniseNeeds = (text: string): Recognition => taughtRecogniser().recognise(text);

/** Says what was weighed and from which words: see `Recogniser.explain`. */
export const explainNeeds = (text: string): ExplainedNeed[] => taughtRecogniser().explain(text);
