import type { Actor } from '#web/lib/use-me.ts';

/**
 * When a new listing of this person is shown: at once from an administrator and from who brings a source; from a moderator, at once in
 * her territories, which only the commune will tell.
 */
export function whenShown({ administrator, moderates, sources }: Actor) {
  if (administrator || sources.length > 0) return 'at-once';
  return moderates.length > 0 ? 'at-once-there' : 'once-read';
}
