import { COMMON_WORDS } from './lexicon/common-words.ts';
import { phoneticKey } from './phonetic-key.ts';
import { JOINT } from './phrase.ts';
import { simplifyDoubles, stemWord } from './stem.ts';

/** Shortest stem and word for which one wrong letter is forgiven. */
const LEAST_FOR_TYPO = 6;
const LEAST_KEY = 4;
const LEAST_PREFIX = 3;
/** Longer than any French word that a typist means. */
const LONGEST_WORD = 25;

function push<K>(map: Map<K, number[]>, key: K, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function* deletions(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** One insertion, removal, replacement or swap of neighbours, knowing that both share a deletion or are one. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** A symbol made of words that follow each other: its own number and those of the words after the first. */
export interface Compound {
  id: number;
  rest: readonly number[];
}

/**
 * The words that phrases ask for. `resolve` gives the symbols that a word of a note answers to: itself or its stem;
 * failing these the word after a glued elision (« dadresse »), what sounds the same, or what is one letter away.
 */
export class VocabularyIndex {
  readonly #forgives: boolean;
  readonly #ids = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #prefixes = new Map<string, [string, number][]>();
  readonly #sounds = new Map<string, number[]>();
  readonly #compounds = new Map<number, Compound[]>();
  readonly #near = new Map<string, number[]>();

  /** `forgives` is false only to measure what forgiving spelling mistakes brings. */
  constructor(forgives: boolean) {
    this.#forgives = forgives;
  }

  /** Declares a symbol of a phrase; returns its number. */
  idOf(symbol: string): number {
    const known = this.#ids.get(symbol);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(symbol, id);
    if (symbol.includes(JOINT)) this.#addCompound(symbol, id);
    else if (symbol.endsWith('*')) this.#addPrefix(symbol.slice(0, -1), id);
    else if (symbol.startsWith('~')) this.#addStem(symbol.slice(1), id);
    return id;
  }

  #addCompound(symbol: string, id: number): void {
    const [first = 0, ...rest] = symbol.split(JOINT).map((piece) => this.idOf(piece));
    const known = this.#compounds.get(first);
    if (known) known.push({ id, rest });
    else this.#compounds.set(first, [{ id, rest }]);
  }

  /** The compounds that begin with a symbol. */
  compoundsOf(symbol: number): readonly Compound[] {
    return this.#compounds.get(symbol) ?? [];
  }

  #addPrefix(written: string, id: number): void {
    const prefix = simplifyDoubles(written);
    const key = prefix.slice(0, LEAST_PREFIX);
    const known = this.#prefixes.get(key);
    if (known) known.push([prefix, id]);
    else this.#prefixes.set(key, [[prefix, id]]);
  }

  #addStem(stem: string, id: number): void {
    this.#stems[id] = stem;
    const sound = phoneticKey(stem);
    if (sound.length >= LEAST_KEY) push(this.#sounds, sound, id);
    if (stem.length < LEAST_FOR_TYPO) return;
    push(this.#near, stem, id);
    for (const shorter of deletions(stem)) push(this.#near, shorter, id);
  }

  /** Whether the lexicon knows the very word, so that it is no person's name. */
  knows(word: string): boolean {
    return this.#direct(word).length > 0;
  }

  #exact(word: string): number[] {
    const found = [`=${word}`, `~${stemWord(word)}`].map((symbol) => this.#ids.get(symbol));
    return found.filter((id) => id !== undefined);
  }

  #beginnings(word: string): number[] {
    const simple = simplifyDoubles(word);
    const known = this.#prefixes.get(simple.slice(0, LEAST_PREFIX)) ?? [];
    return known.filter(([prefix]) => simple.startsWith(prefix)).map(([, id]) => id);
  }

  #direct(word: string): number[] {
    return [...this.#exact(word), ...this.#beginnings(word)];
  }

  #oneLetterAway(stem: string): number[] {
    const found = new Set<number>();
    for (const form of [stem, ...deletions(stem)])
      for (const id of this.#near.get(form) ?? []) if (isOneEdit(stem, this.#stems[id] ?? '')) found.add(id);
    return [...found];
  }

  resolve(word: string): readonly number[] {
    if (/^\d/.test(word)) {
      const id = this.#ids.get('<n>');
      return [...this.#direct(word), ...(id === undefined ? [] : [id])];
    }
    const exact = this.#exact(word);
    const direct = [...exact, ...this.#beginnings(word)];
    if (
      !this.#forgives ||
      exact.length > 0 ||
      word.length < 4 ||
      word.length > LONGEST_WORD ||
      COMMON_WORDS.has(word)
    )
      return direct;
    const found = new Set([...direct, ...this.#approximate(word, direct.length === 0)]);
    return [...found];
  }

  #approximate(word: string, mayBeGlued: boolean): readonly number[] {
    const unglued =
      mayBeGlued && word.length > 5 && /^[ldsnjmt]/.test(word) ? this.#direct(word.slice(1)) : [];
    if (unglued.length > 0) return unglued;
    const stem = stemWord(word);
    const sound = phoneticKey(stem);
    const alike = sound.length >= LEAST_KEY ? this.#sounds.get(sound) : undefined;
    return alike ?? (stem.length >= LEAST_FOR_TYPO ? this.#oneLetterAway(stem) : []);
  }
}
