import { REASONS, WARNINGS } from '#api/domain/orientation/statements';
import { reasonWords, warningWords } from './statements.fr.ts';
import type { Reason, Warning } from '#api/domain/orientation/statements';
import type { Statement } from '#api/contract/orientation.contract';

/** What a card says in a line of its own (opening hours, distance, cost), and so not again as a reason. */
const SAID_ELSEWHERE = new Set<string>([
  'fictional',
  'open-now',
  'opens-today',
  'opens',
  'distance',
  'free',
  'paying',
  'hours-unknown',
  'closed-now',
]);

/** Most useful first: what it does for her, then whether it is for this person, then how sure this is. */
const FIRST: readonly (Reason | Warning)[] = [
  'covers-declared',
  'covers-network',
  'covers-text',
  'individual',
  'visits-home',
  'languages',
  'accessible',
  'offline',
  'role',
  'public',
  'same-commune',
  'zone',
  'at-a-distance',
  'itinerant',
  'confirmed',
  'same-epci',
  'closed-temporarily',
  'full-declared',
  'reported',
  'full',
  'closing-soon',
  'partly-full',
  'wait',
  'no-contact',
  'reserved',
  'group-only',
  'must-travel',
  'online-only',
  'professionals-only',
  'by-appointment',
  'itinerant-check',
  'zone-unspecified',
  'deduced',
  'far',
  'stale',
];

/** A statement in words, ready to be shown. */
export interface Said {
  code: string;
  words: string;
}

/** Reasons of a partner in words, most useful first. */
export const sayReasons = (statements: readonly Statement[], now: Date): Said[] =>
  say(statements, (code) => (isReason(code) ? reasonWords[code] : null), now);

/** Its warnings. */
export const sayWarnings = (statements: readonly Statement[], now: Date): Said[] =>
  say(statements, (code) => (isWarning(code) ? warningWords[code] : null), now);

type Words = (params: Statement['params'], now: Date) => string;

function say(statements: readonly Statement[], wordsOf: (code: string) => Words | null, now: Date): Said[] {
  return statements
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .sort((a, b) => rank(a.code) - rank(b.code))
    .flatMap(({ code, params }) => {
      const words = wordsOf(code);
      return words ? [{ code, words: words(params, now) }] : [];
    });
}

function rank(code: string): number {
  const index = (FIRST as readonly string[]).indexOf(code);
  return index === -1 ? FIRST.length : index;
}

const isReason = (code: string): code is Reason => (REASONS as readonly string[]).includes(code);
const isWarning = (code: string): code is Warning => (WARNINGS as readonly string[]).includes(code);
