import { foldWord, stemWord } from './stem.ts';
import { SKIPPED, SPELLINGS } from './spellings.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';

/** One place of a phrase: the symbols accepted there, after at most `gap` other words. */
export interface Place {
  symbols: readonly string[];
  gap: number;
}

/** One line of the lexicon, read: parts in any order within one sentence, each a run of places. */
export interface Phrase {
  weight: number;
  parts: readonly (readonly Place[])[];
  /** The phrase does not hold when one of these stands inside it or near it. */
  blockers: readonly string[];
}

/** Between the words of a symbol that is made of several. */
export const JOINT = '_';

const WEIGHTS: Readonly<Record<string, number>> = { '!': 0.9, '?': 0.4 };
const USUAL_WEIGHT = 0.7;
const USUAL_GAP = 2;
const WIDE_GAP = 5;

/** `=word` asks for the very word, `word*` for a beginning, `<n>` for a number, else any form of the word. */
function readWord(written: string): string[] {
  const word = foldWord(written);
  if (word.startsWith('=') || word.endsWith('*') || word === '<n>') return [word];
  const words = SPELLINGS.get(word) ?? [word];
  return words.filter((each) => !SKIPPED.has(each)).map((each) => `~${stemWord(each)}`);
}

/** One alternative of a place; `a_b` and `a-b` are words that follow each other and make one symbol. */
function readSymbol(alternative: string): string[] {
  if (alternative.startsWith('@')) return (WORD_CLASSES[alternative.slice(1)] ?? []).flatMap(readSymbol);
  return [
    alternative
      .split(/[_-]/)
      .flatMap((word) => readWord(word))
      .join(JOINT),
  ].filter(Boolean);
}

const readSymbols = (text: string): string[] => text.split('|').filter(Boolean).flatMap(readSymbol);

function readPart(text: string): Place[] {
  const places: Place[] = [];
  let gap = 0;
  for (const piece of text.trim().split(/\s+/)) {
    if (piece === '..') {
      gap = WIDE_GAP;
      continue;
    }
    const symbols = readSymbols(piece);
    if (symbols.length > 0) places.push({ symbols, gap });
    gap = USUAL_GAP;
  }
  return places;
}

/**
 * Reads one line of the lexicon: `! dort|couche .. voiture -panne|reparer`. A leading `!` is strong, `?` a mere hint;
 * `..` lets up to five words pass instead of two, `_` none; `+` joins parts that may come in any order.
 */
export function readPhrase(line: string): Phrase {
  const weight = WEIGHTS[line[0] ?? ''];
  const body = weight ? line.slice(1) : line;
  const blockers = [...body.matchAll(/(?:^|\s)-(\S+)/g)].flatMap((match) => readSymbols(match[1] ?? ''));
  const parts = body
    .replace(/(?:^|\s)-\S+/g, ' ')
    .split(' + ')
    .map(readPart);
  return { weight: weight ?? USUAL_WEIGHT, parts, blockers };
}

/** The lines of a block of the lexicon, without blank lines and `//` comments. */
export const phraseLines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
