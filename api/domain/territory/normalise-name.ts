/** Abbreviations of postal addresses (AFNOR NF Z10-011) that stand for a whole word of a commune's name. */
const WHOLE_WORDS: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

const ORDINAL = /^0*([1-9]\d?)(?:er|ere|e|em|eme|ieme)?$/;

/** `1er`, `11eme`, `03`: the bare number, so that "Lyon 3", "lyon 03" and "Lyon 3e Arrondissement" share a prefix. */
const writeWord = (word: string): string => WHOLE_WORDS[word] ?? word.replace(ORDINAL, '$1');

/** `CEDEX 9` is an address of the post office, never part of a commune's name. */
function dropCedex(words: string[]): string[] {
  return words.filter((word, i) => word !== 'cedex' && !(words[i - 1] === 'cedex' && /^\d+$/.test(word)));
}

/**
 * The key under which a place name is stored and searched: lower case, no accents, letters and digits only,
 * single spaces, `st` as `saint`, `s/` as `sur`, ordinals as numbers. Applying it twice changes nothing.
 */
export function searchKey(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|[\s-])s\/\s*/g, '$1sur ')
    .replace(/[^a-z0-9]+/g, ' ');
  return dropCedex(letters.split(' ').filter(Boolean)).map(writeWord).join(' ');
}
