import { isBrake, isPublic } from './codes.ts';
import { isThematique } from '#api/domain/vocabulary/thematiques';
import type { Choice, Codes } from './codes.ts';

/** Codes as one list, needs first. */
export function choicesOf({ needs, publics, brakes }: Codes): Choice[] {
  return [
    ...needs.map((code) => ({ kind: 'needs', code }) as const),
    ...brakes.map((code) => ({ kind: 'brakes', code }) as const),
    ...publics.map((code) => ({ kind: 'publics', code }) as const),
  ];
}

/** The list that a code belongs to; null when there is none. */
export function choiceOf(code: string): Choice | null {
  if (isThematique(code)) return { kind: 'needs', code };
  if (isPublic(code)) return { kind: 'publics', code };
  return isBrake(code) ? { kind: 'brakes', code } : null;
}
