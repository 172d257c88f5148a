import { EMPTY_SELECTION } from '#web/features/obstacle/selection.ts';
import type { Selection } from '#web/features/obstacle/selection.ts';

interface Kept {
  /** The home page's address, codes only. */
  search: string;
  /** What she typed. */
  text: string;
  /** Which of the codes were read in it, and which she put or confirmed by hand. */
  selection: Selection;
}

let kept: Kept = { search: '', text: '', selection: EMPTY_SELECTION };

/** What she is doing, in the memory of the tab and nowhere else: to look at another page must not lose it. */
export function keepSituation(part: Partial<Kept>): void {
  kept = { ...kept, ...part };
}

export const keptSearch = (): string => kept.search;

/** Her text, where the page is opened again on the situation it tells; empty otherwise. */
export const keptText = (search: string): string => (search === kept.search ? kept.text : '');

/** What she had confirmed and what not, under the same condition: a need that was only read must not come back certain. */
export const keptSelection = (search: string): Selection =>
  search === kept.search ? kept.selection : EMPTY_SELECTION;
