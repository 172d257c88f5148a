import { useCallback, useEffect, useState } from 'react';

const HINT_MS = 1800;

/** A sentence that goes away by itself, and the function that shows one. */
export function useHint(): [string, (hint: string) => void] {
  const [hint, setHint] = useState({ text: '' });
  useEffect(() => {
    if (!hint.text) return;
    const timer = setTimeout(() => setHint({ text: '' }), HINT_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  return [hint.text, useCallback((text: string) => setHint({ text }), [])];
}
