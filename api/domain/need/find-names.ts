import { ACRONYMS, FIRST_NAMES, PLACE_WORDS } from './lexicon/names.ts';
import type { Span } from './recognition.ts';
import { SKIPPED } from './spellings.ts';
import { foldWord } from './stem.ts';

const UPPER = String.raw`\p{Lu}[\p{Lu}'’-]{1,24}`;
const TITLED = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{0,24}`;
const PARTICLE = String.raw`(?:(?:de|du|des|la|le|DE|DU|DES|LA|LE|Le|La|De|El|EL|Ben|BEN|Van|VAN|von|d['’]|D['’])\s?)`;
const NAME = String.raw`${PARTICLE}{0,2}(?:${UPPER}|${TITLED})`;
const INITIAL = String.raw`(?:\p{Lu}\.\s?)`;

const CIVILITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:M\.|Mr\.?|MR\.?|M|Mmes?\.?|MME|Mlle|MLLE|Melle|Monsieur|MONSIEUR|Madame|MADAME|Mademoiselle)[ \u00a0\u202f]+((?:${INITIAL})?${NAME}(?:[ \u00a0](?:${INITIAL})?${NAME}){0,2})`,
  'gu',
);
const FIRST_THEN_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])${TITLED}[ \u00a0]+(?:${INITIAL})?${PARTICLE}{0,2}${UPPER}(?:[ \u00a0]${UPPER})?(?![\p{L}\p{N}])`,
  'gu',
);
const LAST_THEN_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])${UPPER}(?:[ \u00a0]${UPPER})?[ \u00a0]+${TITLED}(?![\p{L}\p{N}])`,
  'gu',
);
const BOTH_TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(${TITLED})[ \u00a0]+(?:${INITIAL})?${PARTICLE}{0,2}${TITLED}(?![\p{L}\p{N}])`,
  'gu',
);

/** Whether a word is one of the ordinary language: the caller's lexicon knows it. */
export type IsOrdinary = (foldedWord: string) => boolean;

const words = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** A word that may be a person's: neither an acronym nor, in capitals, a word of the language. */
function mayBeName(word: string, isOrdinary: IsOrdinary): boolean {
  const folded = foldWord(word);
  return !ACRONYMS.has(folded) && !SKIPPED.has(folded) && !PLACE_WORDS.has(folded) && !isOrdinary(folded);
}

/** A street, a school or a town named after somebody is not that person. */
function followsPlace(text: string, start: number): boolean {
  const before = words(text.slice(Math.max(0, start - 24), start)).at(-1);
  return before !== undefined && PLACE_WORDS.has(foldWord(before));
}

/** Keeps the words of a civility's complement that can be a name, from the first on: « Dylan Prévosteau », not « Ne ». */
function civilNames(text: string, isOrdinary: IsOrdinary): Span[] {
  return [...text.matchAll(CIVILITY)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    const parts = [...name.matchAll(/[\p{L}\p{M}'’-]+/gu)];
    let last = -1;
    for (const [rank, part] of parts.entries()) {
      const known = part[0].length < 3 || (isUpper(part[0]) && !mayBeName(part[0], isOrdinary));
      if (!known) last = rank;
      else if (rank === 0 && (ACRONYMS.has(foldWord(part[0])) || isOrdinary(foldWord(part[0])))) break;
    }
    const final = parts[last];
    return final ? [{ start, end: start + final.index + final[0].length }] : [];
  });
}

function capitalNames(text: string, isOrdinary: IsOrdinary): Span[] {
  return [FIRST_THEN_LAST, LAST_THEN_FIRST].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => {
        const parts = words(match[0]);
        const capitals = parts.filter((word) => isUpper(word) && word.length > 2);
        const others = parts.filter((word) => !isUpper(word));
        return (
          capitals.some((word) => word.length > 3 || FIRST_NAMES.has(foldWord(others[0] ?? ''))) &&
          parts.every((word) => word.length < 3 || !ACRONYMS.has(foldWord(word))) &&
          others.every((word) => FIRST_NAMES.has(foldWord(word)) || mayBeName(word, isOrdinary)) &&
          !followsPlace(text, match.index)
        );
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function pairedNames(text: string): Span[] {
  return [...text.matchAll(BOTH_TITLED)]
    .filter((match) => FIRST_NAMES.has(foldWord((match[1] ?? '').split('-')[0] ?? '')))
    .filter((match) => !followsPlace(text, match.index))
    .filter((match) => words(match[0]).every((word) => !ACRONYMS.has(foldWord(word))))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Names of persons, without those of streets, schools or services; initials (« Mme B. ») are no names. */
export function findNames(text: string, isOrdinary: IsOrdinary): Span[] {
  return [...civilNames(text, isOrdinary), ...capitalNames(text, isOrdinary), ...pairedNames(text)];
}
