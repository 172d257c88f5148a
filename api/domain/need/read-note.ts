import type { Span } from './recognition.ts';
import { SKIPPED, SPELLINGS } from './spellings.ts';
import { foldWord } from './stem.ts';

/** A meaningful word of the note, folded, and where it stands in the text as typed. */
export interface Token extends Span {
  word: string;
  /** Rank of the clause (commas, « mais ») and of the sentence it belongs to. */
  clause: number;
  sentence: number;
}

const WORD = /(?:(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/gu;
const SENTENCE_BREAK = /[.!?;\n…•|]|\u2028|\u2029/u;
const CLAUSE_BREAK = /[,:()«»"“”–—+/\n]|\s-\s/u;
const CONTRAST = new Set(['mais', 'sauf', 'cependant', 'pourtant', 'contre', 'revanche', 'or']);
const IDENTITY = new Set(['c', 'ce']);
const ETRE = new Set(['est', 'etait']);

/** « c'est », « ce n'est », « c'était » become the one word « cest », which carries a meaning (« c'est pas »). */
function readIdentity(words: readonly string[]): string[] {
  const read: string[] = [];
  let waiting = false;
  for (const word of words) {
    if (waiting && ETRE.has(word)) {
      read.push('cest');
      waiting = false;
    } else if (IDENTITY.has(word)) waiting = true;
    else {
      waiting = waiting && word === 'n';
      read.push(word);
    }
  }
  return read;
}

interface RawWord extends Span {
  words: string[];
}

/** Words whose accent makes another word of them, and what they are read as. */
const ACCENTED: ReadonlyMap<string, string> = new Map([
  ['sûr', 'certain'],
  ['sûre', 'certain'],
  ['dû', 'doit'],
  ['où', 'endroit'],
]);

/** « il c pa » is « il sait pas », where « c pa » alone is « c'est pas ». */
const SUBJECTS = new Set([
  'il',
  'elle',
  'on',
  'ils',
  'elles',
  'kil',
  'kelle',
  'jeune',
  'jeun',
  'dame',
  'mr',
  'mme',
]);

function readWords(text: string): RawWord[] {
  const found: RawWord[] = [];
  let previous = '';
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const accented = ACCENTED.get(raw.toLowerCase());
    const folded = accented ?? foldWord(raw.includes('.') ? raw.replaceAll('.', '') : raw);
    const start = match.index;
    const knows = folded === 'c' && SUBJECTS.has(previous) && !/['’]/.test(text[start + 1] ?? '');
    const words = knows ? ['sait'] : [...(SPELLINGS.get(folded) ?? [folded])];
    found.push({ start, end: start + raw.length, words });
    previous = folded;
  }
  return found;
}

/**
 * Splits a note into its meaningful words. Offsets are UTF-16 offsets in `text`; a shorthand that stands for several
 * words gives several tokens of the same span. Never throws; time grows with the length of the text.
 */
export function readNote(text: string): Token[] {
  const tokens: Token[] = [];
  let [clause, sentence, end] = [0, 0, 0];
  let waiting: Span | undefined;
  for (const raw of readWords(text)) {
    const between = text.slice(end, raw.start);
    if (SENTENCE_BREAK.test(between)) [clause, sentence, waiting] = [clause + 1, sentence + 1, undefined];
    else if (CLAUSE_BREAK.test(between)) clause += 1;
    end = raw.end;
    for (const word of readIdentity([...(waiting ? ['c'] : []), ...raw.words])) {
      if (CONTRAST.has(word)) clause += 1;
      const start = word === 'cest' && waiting ? waiting.start : raw.start;
      if (!SKIPPED.has(word)) tokens.push({ word, start, end: raw.end, clause, sentence });
    }
    const last = raw.words.at(-1) ?? '';
    waiting = IDENTITY.has(last)
      ? { start: raw.start, end: raw.end }
      : waiting && last === 'n'
        ? waiting
        : undefined;
  }
  return tokens;
}
