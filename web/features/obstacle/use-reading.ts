import { useEffect, useState } from 'react';
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
  const worker = useWorker();
  useEffect(() => {
    if (!worker || text === reading.text) return undefined;
    if (text.trim() === '') {
      setReading({ ...UNREAD, text });
      return undefined;
    }
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
  }, [worker, text, reading.text]);
  return reading;
}

let nextId = 0;

function useWorker(): Worker | null {
  const [worker, setWorker] = useState<Worker | null>(null);
  useEffect(() => {
    const started = new Worker(new URL('./read-text.worker.ts', import.meta.url), { type: 'module' });
    setWorker(started);
    return () => started.terminate();
  }, []);
  return worker;
}
