import { useEffect, useEffectEvent } from 'react';
import { useOnline } from './use-online.ts';

/** Tries again what may have failed for want of a network, each time that it is back. */
export function useRetryOnline(retry: () => void): void {
  const online = useOnline();
  const tryAgain = useEffectEvent(retry);
  useEffect(() => {
    if (online) tryAgain();
  }, [online]);
}
