import type { Public } from '../vocabulary/publics.ts';
import type { Thematique } from '../vocabulary/thematiques.ts';
import { BRAKES } from './lexicon/brakes.ts';
import { NEED_PHRASES } from './lexicon/needs.ts';
import { PUBLIC_PHRASES } from './lexicon/publics.ts';
import { SCOPES, type Scope } from './lexicon/scopes.ts';
import { type Entry, PhraseMatcher } from './match-phrases.ts';
import { phraseLines, readPhrase } from './phrase.ts';
import type { Brake } from './recognition.ts';

/** What a phrase speaks for: a need, a profile, a brake, or a scope in which other phrases do not hold. */
export type Target =
  | { kind: 'need'; code: Thematique }
  | { kind: 'public'; code: Public }
  | { kind: 'brake'; code: Brake }
  | { kind: 'scope'; code: Scope };

function entries(kind: Target['kind'], blocks: Readonly<Record<string, string>>): Entry<Target>[] {
  return Object.entries(blocks).flatMap(([code, block]) =>
    phraseLines(block).map((line) => ({ target: { kind, code } as Target, phrase: readPhrase(line) })),
  );
}

/** Every phrase of the lexicon, read. */
export const PHRASES: readonly Entry<Target>[] = [
  ...NEED_PHRASES.flatMap((group) => entries('need', group)),
  ...entries('public', PUBLIC_PHRASES),
  ...entries('brake', BRAKES),
  ...entries('scope', SCOPES),
];

/** The whole lexicon, compiled once when the module is loaded. */
export const MATCHER = new PhraseMatcher<Target>(PHRASES);
