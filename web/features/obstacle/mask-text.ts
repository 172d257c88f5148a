import type { Exposed } from './understanding.ts';

/** What stands in the text where a person's data was. */
export const MASK = '[…]';

/** Replaces each piece of personal data; overlapping pieces are replaced once. */
export function maskText(text: string, exposed: readonly Exposed[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...exposed].sort((a, b) => a.start - b.start)) {
    if (start >= from) masked += text.slice(from, start) + MASK;
    from = Math.max(from, end);
  }
  return masked + text.slice(from);
}
