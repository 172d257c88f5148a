import type { Answer, Question } from './read-text.worker.ts';

const PAUSE_MS = 140;
/** The file of a worker may fail to come on a weak network: it is asked for again. */
const RETRY_MS = 1_500;

let nextId = 0;
let started: Worker | null = null;

/** Starts the worker that reads, once; it is kept: it must be there when the network is not. */
export function startReader(): Worker {
  if (started) return started;
  const worker = new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    if (started === worker) started = null;
  });
  started = worker;
  return worker;
}

/**
 * Has a text read in this browser after a short pause, so that a fast typist asks once; asks anew when the worker fails.
 * Nothing is sent anywhere. Gives what stops waiting for the answer.
 */
export function askReader(given: Omit<Question, 'id'>, onAnswer: (answer: Answer) => void): () => void {
  const question: Question = { ...given, id: nextId++ };
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const ask = () => {
    const worker = startReader();
    const { signal } = stop;
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.id === question.id) onAnswer(data);
    };
    worker.addEventListener('message', listen, { signal });
    worker.addEventListener('error', () => (timer = setTimeout(ask, RETRY_MS)), { signal });
    worker.postMessage(question);
  };
  timer = setTimeout(ask, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
