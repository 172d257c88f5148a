let kept = { search: '', text: '' };

/**
 * What she is doing, in the memory of the tab and nowhere else: to look at another page must not lose it. `search` is
 * the home page's address, codes only; `text` is what she typed.
 */
export function keepSituation(part: Partial<typeof kept>): void {
  kept = { ...kept, ...part };
}

export const keptSearch = (): string => kept.search;

/** Her text, where the page is opened again on the situation it tells; empty otherwise. */
export const keptText = (search: string): string => (search === kept.search ? kept.text : '');
