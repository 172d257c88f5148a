import { searchKey } from '../territory/normalise-name.ts';

export interface Street {
  /** `12`, `12bis`; null when none is written. */
  number: string | null;
  /** The words of the street, without its kind. */
  words: string[];
}

/** Kinds of streets (AFNOR NF Z10-011), in full and short, and the words that join. */
const KINDS = new Set(
  'rue r avenue av ave boulevard bd bld boul place pl chemin ch che chem route rte impasse imp allee allees all quai square sq cours passage pas esplanade esp residence res lieu dit lieudit ld zone za zi zac de des du d la le les l et a au aux sur batiment bat'.split(
    ' ',
  ),
);

/** Letters that stand for a word in names of streets. */
const WRITTEN_IN_FULL: Readonly<Record<string, string>> = {
  gen: 'general',
  gal: 'general',
  mal: 'marechal',
  pdt: 'president',
  dr: 'docteur',
  pr: 'professeur',
};

/** The street of an address; null when it names none. */
export function readStreet(adresse: string | null): Street | null {
  const key = searchKey(adresse ?? '');
  const [, number = null, rank = ''] = /^(\d{1,4})(?: ?(bis|ter|quater|[abcd]))?\b/.exec(key) ?? [];
  const words = key
    .slice(number === null ? 0 : `${number}${rank && ` ${rank}`}`.length)
    .split(' ')
    .map((word) => WRITTEN_IN_FULL[word] ?? word)
    .filter((word) => word && !KINDS.has(word) && !/^\d{5}$/.test(word));
  return words.length === 0 ? null : { number: number && number + rank, words };
}

/** `street`: the same, with a number on one side only. */
export type AddressLikeness = 'same' | 'street' | 'different' | 'unknown';

/** Whether two addresses of one commune are one. A street that only one writes with all of its words is the same. */
export function compareStreets(a: Street | null, b: Street | null): AddressLikeness {
  if (!a || !b) return 'unknown';
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!few.every((word) => many.includes(word))) return 'different';
  if (a.number !== null && b.number !== null) return a.number === b.number ? 'same' : 'different';
  return a.number === b.number ? 'same' : 'street';
}
