import { useSearchParams } from 'react-router';
import type { At } from './compared-needs.ts';

const KEY = 'seulement';

/** Whether only the needs of one of both territories are shown, in the address: `1` or `2`, as they stand there. */
export function useOnly(): [At | null, (only: At | null) => void] {
  const [query, setQuery] = useSearchParams();
  const ask = (wanted: At | null) => {
    const changed = new URLSearchParams(query);
    if (wanted === null) changed.delete(KEY);
    else changed.set(KEY, String(wanted + 1));
    setQuery(changed, { replace: true, preventScrollReset: true });
  };
  return [readOnly(query.get(KEY)), ask];
}

const readOnly = (text: string | null): At | null => (text === '1' ? 0 : text === '2' ? 1 : null);
