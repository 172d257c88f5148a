import type { Phrase, Place } from './phrase.ts';
import type { Token } from './read-note.ts';
import { VocabularyIndex } from './vocabulary-index.ts';

/** Farthest that the parts of an any-order phrase may stand from each other, in words. */
const WINDOW = 14;
/** How far around a phrase a blocker is looked for, in words. */
const BLOCKER_REACH = 4;
const WIDE = 3;

export interface Entry<Target> {
  target: Target;
  phrase: Phrase;
}

/** A phrase found in a note: the ranks of its tokens, ascending. */
export interface Match<Target> {
  target: Target;
  weight: number;
  tokens: number[];
}

interface Step {
  symbols: ReadonlySet<number>;
  gap: number;
}

interface Run {
  steps: Step[];
  /** Rank of the rarest place: the search starts from it. */
  anchor: number;
}

interface Compiled<Target> extends Entry<Target> {
  runs: Run[];
  blockers: ReadonlySet<number>;
}

/** A note made ready: its words and, for each, the symbols that begin there with their length in words. */
interface Page {
  tokens: readonly Token[];
  symbols: readonly ReadonlyMap<number, number>[];
}

/** How many words from `at` on make one of the wanted symbols; 0 when they do not. */
function acceptedLength(page: Page, at: number, wanted: ReadonlySet<number>): number {
  let longest = 0;
  for (const [symbol, length] of page.symbols[at] ?? [])
    if (length > longest && wanted.has(symbol)) longest = length;
  return longest;
}

interface Found {
  at: number;
  length: number;
}

/** The nearest accepted place in one direction, within the gap; a wide gap may cross a comma, none a full stop. */
function nextPlace(
  page: Page,
  from: Found,
  to: { wanted: Step; gap: number; way: 1 | -1 },
): Found | undefined {
  const origin = page.tokens[from.at]!;
  const edge = to.way > 0 ? from.at + from.length - 1 : from.at;
  for (let distance = 1; distance <= to.gap + 1; distance += 1) {
    const at = edge + to.way * distance;
    const token = page.tokens[at];
    if (token?.sentence !== origin.sentence) return undefined;
    if (to.gap < WIDE && token.clause !== origin.clause) return undefined;
    const length = acceptedLength(page, at, to.wanted.symbols);
    if (length > 0 && (to.way > 0 || at + length <= from.at)) return { at, length };
  }
  return undefined;
}

function matchRun(page: Page, run: Run, at: number): number[] | undefined {
  const { steps, anchor } = run;
  const length = acceptedLength(page, at, steps[anchor]!.symbols);
  if (length === 0) return undefined;
  const found: Found[] = [{ at, length }];
  for (let rank = anchor + 1; rank < steps.length; rank += 1) {
    const wanted = steps[rank]!;
    const next = nextPlace(page, found.at(-1)!, { wanted, gap: wanted.gap, way: 1 });
    if (!next) return undefined;
    found.push(next);
  }
  for (let rank = anchor - 1; rank >= 0; rank -= 1) {
    const next = nextPlace(page, found[0]!, { wanted: steps[rank]!, gap: steps[rank + 1]!.gap, way: -1 });
    if (!next) return undefined;
    found.unshift(next);
  }
  return found.flatMap((place) => Array.from({ length: place.length }, (_, offset) => place.at + offset));
}

function findRunNear(page: Page, run: Run, at: number): number[] | undefined {
  const sentence = page.tokens[at]?.sentence;
  for (let distance = 1; distance <= WINDOW; distance += 1)
    for (const near of [at + distance, at - distance]) {
      if (page.tokens[near]?.sentence !== sentence) continue;
      const found = matchRun(page, run, near);
      if (found) return found;
    }
  return undefined;
}

function isBlocked(page: Page, tokens: readonly number[], blockers: ReadonlySet<number>): boolean {
  if (blockers.size === 0) return false;
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const sentence = page.tokens[first]!.sentence;
  for (let at = first - BLOCKER_REACH; at <= last + BLOCKER_REACH; at += 1)
    if (page.tokens[at]?.sentence === sentence && acceptedLength(page, at, blockers) > 0) return true;
  return false;
}

/** Finds the phrases of a lexicon in notes. Built once; `find` is linear in the length of the note. */
export class PhraseMatcher<Target> {
  readonly #vocabulary: VocabularyIndex;
  readonly #anchored = new Map<number, Compiled<Target>[]>();

  constructor(entries: readonly Entry<Target>[], forgives = true) {
    this.#vocabulary = new VocabularyIndex(forgives);
    const uses = new Map<string, number>();
    const places = entries.flatMap(({ phrase }) => phrase.parts.flat());
    for (const { symbols } of places)
      for (const symbol of symbols) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
    for (const entry of entries) this.#add(entry, uses);
  }

  #add(entry: Entry<Target>, uses: ReadonlyMap<string, number>): void {
    const cost = ({ symbols }: Place): number =>
      symbols.reduce((sum, symbol) => sum + (uses.get(symbol) ?? 0), 0);
    const ids = (symbols: readonly string[]) =>
      new Set(symbols.map((symbol) => this.#vocabulary.idOf(symbol)));
    const runs = entry.phrase.parts
      .map((part) => {
        const costs = part.map(cost);
        const least = Math.min(...costs);
        const steps = part.map(({ symbols, gap }) => ({ symbols: ids(symbols), gap }));
        return { steps, anchor: costs.indexOf(least), least };
      })
      .toSorted((a, b) => a.least - b.least);
    const compiled = { ...entry, runs, blockers: ids(entry.phrase.blockers) };
    for (const symbol of runs[0]!.steps[runs[0]!.anchor]!.symbols) {
      const others = this.#anchored.get(symbol);
      if (others) others.push(compiled);
      else this.#anchored.set(symbol, [compiled]);
    }
  }

  knows(word: string): boolean {
    return this.#vocabulary.knows(word);
  }

  find(tokens: readonly Token[]): Match<Target>[] {
    const page = { tokens, symbols: this.#readSymbols(tokens) };
    return page.symbols.flatMap((ids, at) => {
      const phrases = new Set([...ids.keys()].flatMap((id) => this.#anchored.get(id) ?? []));
      return [...phrases].flatMap((compiled) => this.#findAt(page, compiled, at));
    });
  }

  /** The symbols of every word, then those of the compounds that begin with it within its clause. */
  #readSymbols(tokens: readonly Token[]): Map<number, number>[] {
    const known = new Map<string, readonly number[]>();
    const single = tokens.map(({ word }) => {
      const found = known.get(word) ?? this.#vocabulary.resolve(word);
      known.set(word, found);
      return found;
    });
    return single.map((ids, at) => {
      const symbols = new Map(ids.map((id) => [id, 1]));
      for (const id of ids)
        for (const compound of this.#vocabulary.compoundsOf(id)) {
          const holds = compound.rest.every(
            (piece, rank) =>
              single[at + rank + 1]?.includes(piece) && tokens[at + rank + 1]?.clause === tokens[at]?.clause,
          );
          if (holds) symbols.set(compound.id, compound.rest.length + 1);
        }
      return symbols;
    });
  }

  #findAt(page: Page, compiled: Compiled<Target>, at: number): Match<Target>[] {
    const [first, ...others] = compiled.runs;
    const start = matchRun(page, first!, at);
    if (!start) return [];
    const ranks = new Set(start);
    for (const run of others) {
      const found = findRunNear(page, run, at);
      if (!found) return [];
      for (const rank of found) ranks.add(rank);
    }
    const tokens = [...ranks].toSorted((a, b) => a - b);
    if (isBlocked(page, tokens, compiled.blockers)) return [];
    return [{ target: compiled.target, weight: compiled.phrase.weight, tokens }];
  }
}
