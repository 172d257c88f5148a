import type { Token } from './read-note.ts';
import type { Span } from './recognition.ts';

/** Spans of the words, those that follow each other joined, without overlap, in the order of the text. */
export function evidenceSpans(ranks: readonly number[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let previous = -2;
  for (const rank of [...new Set(ranks)].toSorted((a, b) => a - b)) {
    const { start, end } = tokens[rank]!;
    const last = spans.at(-1);
    if (last && (rank === previous + 1 || start < last.end)) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
    previous = rank;
  }
  return spans;
}
