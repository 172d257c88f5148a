import type { Public } from '../vocabulary/publics.ts';
import type { RecognisedPublic } from './recognition.ts';

/** Ages as they are noted: « 83 ans », « (88 a) », « 17ans »; not « 15 ans d'expérience », « depuis 20 ans ». */
const AGE = /(?<![\p{L}\p{N}/])(\d{1,3})\s?(?:ans|a)(?![\p{L}\p{N}'’])(?!\s+(?:d['’]|de\s))/giu;
const DURATION =
  /(?:depuis|pendant|durant|il y a|y a|plus de|moins de|dans|après|apres|en|sur|tous les)\s*$/iu;
/** Ages to which the offers for young people (mission locale) and for seniors are open. */
const YOUNG: readonly [number, number] = [16, 25];
const SENIOR: readonly [number, number] = [62, 115];

const between = (age: number, [least, most]: readonly [number, number]): boolean =>
  age >= least && age <= most;

/** The profiles that an age written in the note speaks for. */
export function readAges(text: string): RecognisedPublic[] {
  const found = new Map<Public, RecognisedPublic>();
  for (const match of text.matchAll(AGE)) {
    const { index } = match;
    const age = Number(match[1]);
    const code: Public | undefined = between(age, YOUNG)
      ? 'jeunes'
      : between(age, SENIOR)
        ? 'seniors'
        : undefined;
    if (!code || DURATION.test(text.slice(Math.max(0, index - 12), index))) continue;
    const known = found.get(code) ?? { code, evidence: [] };
    known.evidence.push({ start: index, end: index + match[0].length });
    found.set(code, known);
  }
  return [...found.values()];
}
