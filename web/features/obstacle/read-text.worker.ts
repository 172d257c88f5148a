import { recogniseNeeds } from '#api/domain/need/recognise-needs';

/** A text to read, and the number of the question so that late answers are known. */
export interface Question {
  id: number;
  text: string;
}

// In a worker so that a long note never holds up the keyboard.
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage({ id: data.id, recognition: recogniseNeeds(data.text) });
});
