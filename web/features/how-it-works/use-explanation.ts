import { useEffect, useState } from 'react';
import type { ExplainedNeed } from '#api/domain/need/recognition';
import { askReader } from '#web/lib/reading/ask-reader.ts';

/** What was weighed, and the text that it is of: it lags behind what is typed. */
export interface Explanation {
  text: string;
  needs: readonly ExplainedNeed[];
}

/** Has a text explained in this browser; null until the first answer. */
export function useExplanation(text: string): Explanation | null {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(
    () =>
      askReader({ text, asks: 'explanation' }, (answer) => {
        if (answer.asks === 'explanation') setExplanation({ text, needs: answer.needs });
      }),
    [text],
  );
  return explanation;
}
