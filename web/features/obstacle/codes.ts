import { BRAKES } from '#api/contract/orientation.contract';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Brake } from '#api/domain/need/recognition';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** What is understood of a situation, as codes of closed lists: all that ever leaves the page. */
export interface Codes {
  needs: readonly Thematique[];
  publics: readonly Public[];
  brakes: readonly Brake[];
}

export type Kind = keyof Codes;

/** One code with its list, as it is pressed on the screen. */
export type Choice =
  { kind: 'needs'; code: Thematique } | { kind: 'publics'; code: Public } | { kind: 'brakes'; code: Brake };

export const NOTHING: Codes = { needs: [], publics: [], brakes: [] };
export const KINDS: readonly Kind[] = ['needs', 'publics', 'brakes'];

const known: Record<Kind, ReadonlySet<string>> = {
  needs: new Set(THEMATIQUES.map(({ value }) => value)),
  publics: new Set(PUBLICS.map(({ value }) => value)),
  brakes: new Set(BRAKES),
};

/** Keeps the distinct codes of a list that exist. */
export function knownCodes<K extends Kind>(kind: K, codes: readonly string[]): Codes[K] {
  return [...new Set(codes)].filter((code) => known[kind].has(code)) as unknown as Codes[K];
}

/** Builds codes kind by kind. */
export function mapKinds(of: (kind: Kind) => readonly string[]): Codes {
  return {
    needs: knownCodes('needs', of('needs')),
    publics: knownCodes('publics', of('publics')),
    brakes: knownCodes('brakes', of('brakes')),
  };
}

export const isPublic = (code: string): code is Public => known.publics.has(code);
export const isBrake = (code: string): code is Brake => known.brakes.has(code);
