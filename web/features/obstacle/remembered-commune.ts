import { communeSchema } from '#api/contract/communes.contract';
import { forget, recall, remember } from '#web/lib/device-memory.ts';
import type { Commune } from '#api/contract/communes.contract';

const KEY = 'commune';

/** The commune of the last search on this device, if any. */
export function rememberedCommune(): Commune | null {
  const kept = communeSchema.safeParse(recall(KEY));
  return kept.success ? kept.data : null;
}

/** Keeps it for the next visit; null forgets it. */
export function rememberCommune(commune: Commune | null): void {
  if (commune) remember(KEY, commune);
  else forget(KEY);
}
