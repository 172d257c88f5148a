import { explainNeeds, recogniseNeeds } from '#api/domain/need/recognise-needs';
import type { ExplainedNeed, Recognition } from '#api/domain/need/recognition';

/** A text to read, or to say what was weighed in it, and the number of the question so that late answers are known. */
export interface Question {
  id: number;
  text: string;
  asks: 'reading' | 'explanation';
}

export type Answer = { id: number } & (
  { asks: 'reading'; recognition: Recognition } | { asks: 'explanation'; needs: ExplainedNeed[] }
);

function answer({ id, text, asks }: Question): Answer {
  return asks === 'reading'
    ? { id, asks, recognition: recogniseNeeds(text) }
    : { id, asks, needs: explainNeeds(text) };
}

// In a worker so that a long note never holds up the keyboard. What was learnt is made ready before the first key.
self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
recogniseNeeds('');
