import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { OpeningOf } from './match-candidate.ts';

/** The state of places at one time; the services of a house share its hours, and each value is read once. */
export function openingsAt(now: Date): OpeningOf {
  const known = new Map<string, OpeningState>();
  return ({ horaires_accueil, code_departement }) => {
    const key = `${code_departement} ${horaires_accueil}`;
    const state = known.get(key) ?? openingState(horaires_accueil, now, hoursPlaceOf(code_departement));
    known.set(key, state);
    return state;
  };
}
