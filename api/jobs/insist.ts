import { setTimeout as pause } from 'node:timers/promises';

/** Does something that may fail for a reason that passes, again after each of these pauses; throws as the last try did. */
export async function insist<T>(act: () => Promise<T>, pauses_ms: readonly number[]): Promise<T> {
  for (const pause_ms of pauses_ms) {
    try {
      return await act();
    } catch {
      await pause(pause_ms);
    }
  }
  return act();
}
