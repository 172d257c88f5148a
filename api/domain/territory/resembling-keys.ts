/** A key that resembles the one searched; `likeness` is above 0, 1 for the same trigrams. */
export interface Resembling<T> {
  item: T;
  likeness: number;
}

/** Three letters in a row of each word, its beginning marked by two spaces and its end by one. */
function trigramsOf(key: string): string[] {
  const found = new Set<string>();
  for (const word of key.split(' ').filter(Boolean)) {
    const padded = `  ${word} `;
    for (let start = 0; start + 3 <= padded.length; start++) found.add(padded.slice(start, start + 3));
  }
  return [...found];
}

/**
 * Finds the search keys that resemble a misspelt one, by the share of trigrams that both have (the measure that pg_trgm
 * calls similarity). In memory rather than by pg_trgm: its `%` took 42 ms on "saint etiene", this takes about one; and to
 * plan it never ends in the embedded engine (PGlite 0.5.16), one time in six, once it has statistics.
 */
export class ResemblingKeys<T extends { key: string }> {
  readonly #items: readonly T[];
  readonly #sizes: Uint16Array;
  readonly #withTrigram: ReadonlyMap<string, readonly number[]>;

  constructor(items: readonly T[]) {
    const withTrigram = new Map<string, number[]>();
    this.#items = items;
    this.#sizes = new Uint16Array(items.length);
    this.#withTrigram = withTrigram;
    for (const [index, { key }] of items.entries()) {
      const trigrams = trigramsOf(key);
      this.#sizes[index] = trigrams.length;
      for (const trigram of trigrams) {
        const indexes = withTrigram.get(trigram);
        if (indexes) indexes.push(index);
        else withTrigram.set(trigram, [index]);
      }
    }
  }

  /** The items whose likeness to `key` is `least` (0 to 1) or more, in the order given. */
  find(key: string, least: number): Resembling<T>[] {
    const shared = new Uint16Array(this.#items.length);
    const trigrams = trigramsOf(key);
    for (const trigram of trigrams)
      for (const index of this.#withTrigram.get(trigram) ?? []) shared[index]! += 1;
    const found: Resembling<T>[] = [];
    for (const [index, item] of this.#items.entries()) {
      const common = shared[index]!;
      if (common === 0) continue;
      const likeness = common / (trigrams.length + this.#sizes[index]! - common);
      if (likeness >= least) found.push({ item, likeness });
    }
    return found;
  }
}
