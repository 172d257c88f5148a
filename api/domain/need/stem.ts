/** Lower case without accents, ligatures opened: « Œuvré » gives « oeuvre ». */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** Verb endings, longest first; the stem that remains keeps at least the given number of letters. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['eraient', 3],
  ['erait', 3],
  ['aient', 3],
  ['erai', 3],
  ['eront', 3],
  ['era', 3],
  ['ant', 4],
  ['ent', 4],
  ['ait', 3],
  ['ees', 3],
  ['ee', 3],
  ['er', 3],
  ['ez', 3],
  ['ir', 3],
  ['it', 3],
  ['ie', 3],
  ['e', 3],
  ['i', 3],
];

/** One consonant for two, where typists hesitate: « surrendettement », « apartement ». */
export const simplifyDoubles = (word: string): string => word.replace(/([b-df-hj-np-tv-z])\1/g, '$1');

/** Light French stem of a folded word: number, gender and the common verb endings, never the derivation. */
export function stemWord(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem =
    word.endsWith('aux') && word.length > 5 ? `${word.slice(0, -3)}al` : word.replace(/(?<!s)[sx]$/, '');
  for (const [ending, least] of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= least) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return simplifyDoubles(stem.replace(/qu$/, 'c'));
}
