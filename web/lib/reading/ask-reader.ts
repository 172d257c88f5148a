import type { Answer, Question } from './read-text.worker.ts';

const PAUSE_MS = 140;

let nextId = 0;
let started: Worker | null = null;

/** Starts the worker that reads, once; it is kept: it must be there when the network is not. */
export function startReader(): Worker {
  started ??= new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
  return started;
}

/**
 * Has a text read in this browser after a short pause, so that a fast typist asks once. Nothing is sent anywhere.
 * Gives what stops waiting for the answer.
 */
export function askReader(given: Omit<Question, 'id'>, onAnswer: (answer: Answer) => void): () => void {
  const worker = startReader();
  const question: Question = { ...given, id: nextId++ };
  const listen = ({ data }: MessageEvent<Answer>) => {
    if (data.id === question.id) onAnswer(data);
  };
  worker.addEventListener('message', listen);
  const timer = setTimeout(() => worker.postMessage(question), PAUSE_MS);
  return () => {
    clearTimeout(timer);
    worker.removeEventListener('message', listen);
  };
}
