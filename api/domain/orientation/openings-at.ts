import { dayAt, standingClosure } from '#api/domain/living/living-state';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { OpeningOf } from './match-candidate.ts';

/** The state of places at one time; the services of a house share its hours and its closure, and each value is read once. */
export function openingsAt(now: Date): OpeningOf {
  const known = new Map<string, OpeningState>();
  return ({ horaires_accueil, code_departement, ...closing }) => {
    const key = `${code_departement} ${closing.fermeture_du} ${closing.fermeture_au} ${horaires_accueil}`;
    const state = known.get(key);
    if (state) return state;
    const place = hoursPlaceOf(code_departement);
    const closure =
      closing.fermeture_au === null ? null : standingClosure(closing, dayAt(now, place.timeZone));
    const read = openingState(horaires_accueil, now, { ...place, closure });
    known.set(key, read);
    return read;
  };
}
