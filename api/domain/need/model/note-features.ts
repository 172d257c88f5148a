import { CONCEPTS } from '../lexicon/concepts.ts';
import type { Token } from '../read-note.ts';
import { stemWord } from '../stem.ts';

/**
 * What a note is weighed by: stems of its words, pairs of neighbours, concepts (a Clio is a car), and pieces of words, which
 * survive typing errors.
 */
export type FeatureKind = 'stem' | 'pair' | 'concept' | 'gram';

/** A feature of a note, with the ranks of the words that carry it. */
export interface Feature {
  name: string;
  ranks: readonly number[];
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** Longer than any French word: what is written beyond is no word. */
const LONGEST_WORD = 30;

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** The stem of a word; every number is the same one. */
export const stemName = (word: string): string => (isNumber(word) ? '#' : stemWord(word));

export const pairName = (first: string, second: string): string => `${stemName(first)} ${stemName(second)}`;

const conceptsOfStem = new Map<string, string[]>();
for (const [concept, words] of Object.entries(CONCEPTS))
  for (const stem of new Set(words.split(/[\s-]+/).map(stemName)))
    conceptsOfStem.set(stem, [...(conceptsOfStem.get(stem) ?? []), `@${concept}`]);

/** The concepts that a word is of. */
export const conceptNames = (word: string): readonly string[] => conceptsOfStem.get(stemName(word)) ?? [];

/** Pieces of three to five letters, `^` and `$` for its ends. */
export function gramNames(word: string): string[] {
  if (isNumber(word)) return [];
  const marked = `^${word.slice(0, LONGEST_WORD)}$`;
  const names: string[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1)
    for (let start = 0; start + length <= marked.length; start += 1)
      names.push(`~${marked.slice(start, start + length)}`);
  return names;
}

/** The features of a note, each once, carried by the first words that have it. */
export function noteFeatures(tokens: readonly Token[]): Feature[] {
  const found = new Map<string, readonly number[]>();
  const add = (name: string, ranks: readonly number[]): void => {
    if (!found.has(name)) found.set(name, ranks);
  };
  for (const [rank, { word, sentence }] of tokens.entries()) {
    add(stemName(word), [rank]);
    for (const name of conceptNames(word)) add(name, [rank]);
    for (const name of gramNames(word)) add(name, [rank]);
    const next = tokens[rank + 1];
    if (next?.sentence === sentence) add(pairName(word, next.word), [rank, rank + 1]);
  }
  return [...found].map(([name, ranks]) => ({ name, ranks }));
}
