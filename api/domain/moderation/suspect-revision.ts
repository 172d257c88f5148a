import { columnsOf } from '../editing/units.ts';
import type { Change } from '../editing/changes.ts';
import { nameLikeness, nameWords } from './compare-names.ts';

/** Why a publication is shown to moderators, the most serious first. */
export const SUSPICIONS = ['contacts-replaced', 'renamed', 'mass-edit'] as const;

export type Suspicion = (typeof SUSPICIONS)[number];

/**
 * How many listings one account edits within an hour before somebody looks: one every six minutes, faster than a person who checks each
 * by phone. Those who keep a whole network edit as many in a day.
 */
export const MASS_LISTINGS = 10;

/** Below this likeness a name is another: `CCAS de Vif` and `Centre communal d’action sociale` are one, `Auto-école du Vif` is not. */
const OTHER_NAME = 0.4;

interface Around {
  /** What the same account changed of the same listing within the day before. */
  earlier: readonly Change[];
  /** How many listings the account edited within the hour, this one included. */
  listings: number;
}

/** What is suspicious in a publication: whoever takes a listing over changes all that leads to its keepers, or changes many. */
export function suspectRevision(changes: readonly Change[], { earlier, listings }: Around): Suspicion[] {
  const ofStructure = [...earlier, ...changes].filter(({ service_id }) => service_id === null);
  const facts: Record<Suspicion, boolean> = {
    'contacts-replaced':
      ['telephone', 'courriel'].every((unit) => isReplaced(ofStructure, unit)) &&
      changes.some(({ unit }) => unit === 'telephone' || unit === 'courriel'),
    renamed: changes.some((change) => change.service_id === null && isRenamed(change)),
    'mass-edit': changes.length > 0 && listings >= MASS_LISTINGS,
  };
  return SUSPICIONS.filter((suspicion) => facts[suspicion]);
}

/** Something stood there, and is there no more; what was empty and is filled in replaces nothing. */
const isReplaced = (changes: readonly Change[], wanted: string): boolean =>
  changes.some(
    ({ unit, before, after }) =>
      unit === wanted &&
      columnsOf(unit, false).some((column) => before[column] && before[column] !== after[column]),
  );

/** A new listing had no name. */
function isRenamed({ unit, before, after }: Change): boolean {
  if (unit !== 'nom' || !before.nom) return false;
  const [old, renewed] = [before, after].map(({ nom }) => nameWords(String(nom ?? ''), null));
  return nameLikeness(old!, renewed!) < OTHER_NAME;
}
