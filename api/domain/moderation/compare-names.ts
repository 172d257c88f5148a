import { searchKey } from '../territory/normalise-name.ts';

/** Words of a name that tell nobody apart: articles, and what a body is by law. */
const EMPTY = new Set(
  'a au aux d de des du en et l la le les par pour sous sur un une asso association assoc loi 1901 sa sarl sas sasu scic scop eurl gip epci'.split(
    ' ',
  ),
);

/** One thing that is written in several ways: each becomes one word. In this order. */
const SAME_THING: readonly (readonly [RegExp, string])[] = [
  [/\bcentres? (?:inter ?)?communal(?:e|aux)? d action sociale\b/g, 'ccas'],
  [/\bcias\b/g, 'ccas'],
  [/\b(?:maison |espace |point |antenne |bus )?(?:labellisee? )?france services?\b/g, 'fservices'],
  [
    /\b(?:maison|espace|point) (?:de |des )?services? (?:au|aux) publics?\b|\b(?:msap|mfs|efs)\b/g,
    'fservices',
  ],
  [/\bmaison (?:de la |des )?jeunes? et de la culture\b/g, 'mjc'],
  [/\b(?:espace|etablissement) publi[cq]u?e? numerique\b/g, 'epn'],
  [/\bmairie (?:de |d )?annexe\b/g, 'annexe mairie'],
];

/** The words that name a structure, in their comparable form: without those of its town, which its neighbours share. */
export function nameWords(nom: string, commune: string | null): string[] {
  const town = new Set(searchKey(commune ?? '').split(' '));
  const key = SAME_THING.reduce((text, [pattern, word]) => text.replace(pattern, word), searchKey(nom));
  const words = key.split(' ').filter((word) => word && !EMPTY.has(word) && !town.has(word));
  return [...new Set(words)];
}

/** Shortest word in which a letter may differ without being another word. */
const FORGIVEN_LENGTH = 5;

const isSameWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= FORGIVEN_LENGTH &&
    (isPlural(a, b) || isPlural(b, a) || differByOne(a, b)));

const isPlural = (one: string, several: string): boolean => several === `${one}s` || several === `${one}x`;

/** One letter for another, at the same place. */
function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length || /\d/.test(a + b)) return false;
  let differences = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differences += 1;
  return differences === 1;
}

/** The first letters of words make up one word of the other name: `cidff`. */
const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  long.length >= 3 && short.includes(long.map((word) => word[0]).join(''));

/** What a name that holds all of the other's words is worth: it may be a part of it, or its host. */
const CONTAINED = 0.9;

/** From 0 to 1: how far two names, by their words, may be one. Two names of which only the town tells anything are alike. */
export function nameLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  if (isAcronym(a, b) || isAcronym(b, a)) return CONTAINED;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const common = few.filter((word) => many.some((other) => isSameWord(word, other))).length;
  const shared = (2 * common) / (a.length + b.length);
  return few.length >= 2 && common === few.length ? Math.max(shared, CONTAINED) : shared;
}
