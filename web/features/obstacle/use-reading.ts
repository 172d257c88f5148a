import { useEffect, useMemo, useState } from 'react';
import { askReader, startReader } from '#web/lib/reading/ask-reader.ts';
import type { Reading } from './understanding.ts';
import { UNREAD } from './understanding.ts';

/**
 * Reads a text in this browser, a short pause after the last key. The reading lags behind the text: it carries the
 * text that it is of.
 */
export function useReading(text: string): Reading {
  const [reading, setReading] = useState(UNREAD);
  const blank = useMemo(() => (text.trim() === '' ? { ...UNREAD, text } : null), [text]);
  useEffect(() => {
    startReader();
    if (blank) {
      // What was read before must not come back with the first key of the next text.
      const clearing = setTimeout(() => setReading(UNREAD));
      return () => clearTimeout(clearing);
    }
    if (text === reading.text) return undefined;
    return askReader({ text, asks: 'reading' }, (answer) => {
      if (answer.asks === 'reading') setReading({ ...answer.recognition, text });
    });
  }, [blank, text, reading.text]);
  return blank ?? reading;
}
