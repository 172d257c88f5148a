import {
  EMPTY_SELECTION,
  add,
  adopt,
  recognise,
  remove,
  selectedCodes,
  undo,
} from '#web/features/obstacle/selection.ts';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { Address } from '#web/features/obstacle/address.ts';
import type { Choice, Codes } from '#web/features/obstacle/codes.ts';
import type { Selection } from '#web/features/obstacle/selection.ts';

/** What the page knows of a situation: codes, a place, a radius and filters. Never the text. */
export interface Situation {
  selection: Selection;
  /** INSEE code. */
  commune: string | null;
  radius_km: number;
  filters: Chosen;
  /** Whether the last change deserves a step in the history: what she did does, what was read as she typed does not. */
  step: boolean;
  /** Grows with each new situation, to start from an empty text. */
  round: number;
}

export type Action =
  | { type: 'read'; codes: Codes }
  | { type: 'add' | 'remove'; choice: Choice }
  | { type: 'undo' }
  | { type: 'commune'; code: string | null }
  | { type: 'radius'; radius_km: number }
  | { type: 'filters'; filters: Chosen }
  | { type: 'open'; address: Address; afresh: boolean }
  | { type: 'restart' };

/**
 * The situation that an address describes; where it names no commune, the remembered one holds. `selection` is what was read and done
 * by hand, where the page is opened again on the same situation.
 */
export function openSituation(
  address: Address,
  remembered: string | null,
  selection = EMPTY_SELECTION,
): Situation {
  return {
    selection: adopt(selection, address.codes),
    commune: address.commune ?? remembered,
    radius_km: address.radius_km,
    filters: address.filters,
    step: false,
    round: 0,
  };
}

export function changeSituation(situation: Situation, action: Action): Situation {
  const { selection } = situation;
  switch (action.type) {
    case 'read':
      return { ...situation, selection: recognise(selection, action.codes), step: false };
    case 'add':
      return { ...situation, selection: add(selection, action.choice), step: true };
    case 'remove':
      return { ...situation, selection: remove(selection, action.choice), step: true };
    case 'undo':
      return { ...situation, selection: undo(selection), step: true };
    case 'commune':
      return { ...situation, commune: action.code, step: situation.commune !== null };
    case 'radius':
      return { ...situation, radius_km: action.radius_km, step: true };
    case 'filters':
      return { ...situation, filters: action.filters, step: true };
    case 'open':
      return openAddress(situation, action);
    case 'restart':
      return {
        ...situation,
        selection: EMPTY_SELECTION,
        filters: {},
        step: true,
        round: situation.round + 1,
      };
  }
}

function openAddress(
  situation: Situation,
  { address, afresh }: Extract<Action, { type: 'open' }>,
): Situation {
  return {
    selection: adopt(afresh ? EMPTY_SELECTION : situation.selection, address.codes),
    commune: address.commune ?? situation.commune,
    radius_km: address.radius_km,
    filters: address.filters,
    step: false,
    round: situation.round + (afresh ? 1 : 0),
  };
}

/** What the address must say of a situation. */
export const addressOf = ({ selection, commune, radius_km, filters }: Situation): Address => ({
  codes: selectedCodes(selection),
  commune,
  radius_km,
  filters,
});
