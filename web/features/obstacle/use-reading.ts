import { useEffect, useMemo, useState } from 'react';
import type { Recognition } from '#api/domain/need/recognition';
import type { Reading } from './understanding.ts';
import type { Question } from './read-text.worker.ts';
import { UNREAD } from './understanding.ts';

const PAUSE_MS = 140;

interface Answer {
  id: number;
  recognition: Recognition;
}

/**
 * Reads a text in this browser, a short pause after the last key. The reading lags behind the text: it carries the
 * text that it is of. Nothing is sent anywhere.
 */
export function useReading(text: string): Reading {
  const [reading, setReading] = useState(UNREAD);
  const blank = useMemo(() => (text.trim() === '' ? { ...UNREAD, text } : null), [text]);
  useEffect(() => {
    const worker = reader();
    if (blank) {
      // What was read before must not come back with the first key of the next text.
      const clearing = setTimeout(() => setReading(UNREAD));
      return () => clearTimeout(clearing);
    }
    if (text === reading.text) return undefined;
    const question: Question = { id: nextId++, text };
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.id === question.id) setReading({ ...data.recognition, text });
    };
    worker.addEventListener('message', listen);
    const timer = setTimeout(() => worker.postMessage(question), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      worker.removeEventListener('message', listen);
    };
  }, [blank, text, reading.text]);
  return blank ?? reading;
}

let nextId = 0;
let started: Worker | null = null;

/** The worker that reads, started with the first field and kept: it must be there when the network is not. */
function reader(): Worker {
  started ??= new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
  return started;
}
