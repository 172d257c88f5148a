import type { Span } from '#api/domain/need/recognition';

/**
 * Moves spans found in `before` to where they are in `after`, until the new text is read: those in front of what was
 * typed stay, those behind it move along, those it touches go.
 */
export function followText<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) {
      return [{ ...span, start: span.start + shift, end: span.end + shift }];
    }
    return [];
  });
}
