import { forget, recall, remember } from './device-memory.ts';

const KEY = 'after-sign-in';
/** Longer than the link of the mail lives. */
const LIFE_MS = 20 * 60_000;
/** Our own pages, by their shape: nothing that names another host, whatever was written in the memory. */
const OWN =
  /^\/(?:moderation(?:\/(?:journal|nouvelles-fiches))?|(?:revendiquer|mes-fiches)\/[^/?#\\\s]+(?:\/equipe)?)$/;

/** Where one wanted to go when asked to sign in. The link of the mail opens a page that knows nothing of this one, so the device does. */
export function rememberReturn(path: string, now: Date): void {
  if (OWN.test(path)) remember(KEY, { path, at_ms: now.getTime() });
}

/** The page to go back to; null when there is none, or when that was long ago. */
export function returnPage(now: Date): string | null {
  const kept = recall(KEY);
  if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('at_ms' in kept)) return null;
  const { path, at_ms } = kept;
  if (typeof path !== 'string' || typeof at_ms !== 'number' || !OWN.test(path)) return null;
  const age_ms = now.getTime() - at_ms;
  return age_ms >= 0 && age_ms < LIFE_MS ? path : null;
}

/** One is there. */
export const forgetReturn = (): void => forget(KEY);
