import { clock } from './time-slot.ts';
import { DAY_END, type DraftSlot } from './week-hours.ts';

/** What is wrong with a slot or with dates, in French. */
export interface Fault {
  /** Not filled in yet: nothing to reproach while it is being typed. */
  isMissing: boolean;
  message: string;
}

const wrong = (message: string): Fault => ({ isMissing: false, message });
const missing = (message: string): Fault => ({ isMissing: true, message });

export type FullSlot = DraftSlot & { from: number; to: number };

export const isFull = (slot: DraftSlot): slot is FullSlot => slot.from !== null && slot.to !== null;

/** `22:00 à 02:00`. */
const span = ({ from, to }: FullSlot): string =>
  `${clock(from)} à ${clock(to > DAY_END ? to - DAY_END : to)}`;

function faultOfTimes(slot: DraftSlot, mayPassMidnight: boolean): Fault | null {
  const { from, to } = slot;
  if (from === null && to === null) return missing('Indiquez les heures de début et de fin.');
  if (from === null) return missing('Indiquez l’heure de début.');
  if (to === null) return missing('Indiquez l’heure de fin.');
  if (to === from) return wrong('Ce créneau est vide\u00a0: il finit à l’heure où il commence.');
  if (to < from && mayPassMidnight)
    return wrong('La fin est avant le début. Si c’est le lendemain, cochez «\u202fle lendemain\u202f».');
  if (to < from) return wrong('La fin est avant le début.');
  if (to > DAY_END && !mayPassMidnight) return wrong('Ici, un créneau finit au plus tard à minuit.');
  return to - from > DAY_END ? wrong('Un créneau dure moins de 24\u00a0heures.') : null;
}

function faultAmong(slot: FullSlot, others: readonly DraftSlot[]): Fault | null {
  const known = others.filter(isFull).find(({ from, to }) => from < slot.to && slot.from < to);
  if (!known) return null;
  const isTwin = known.from === slot.from && known.to === slot.to;
  return wrong(
    isTwin ? 'Ce créneau est déjà indiqué plus haut.' : `Ce créneau recouvre celui de ${span(known)}.`,
  );
}

/** What is wrong with each slot of a list, null where nothing is; `eve` holds the slots of the day before. */
export function faultsOfSlots(
  slots: readonly DraftSlot[],
  mayPassMidnight: boolean,
  eve: readonly DraftSlot[] = [],
): (Fault | null)[] {
  const late = eve.filter(isFull).filter(({ from, to }) => to > DAY_END && to - from <= DAY_END);
  return slots.map((slot, rank) => {
    const fault = faultOfTimes(slot, mayPassMidnight);
    if (fault || !isFull(slot)) return fault;
    const night = late.find(({ to }) => slot.from < to - DAY_END);
    if (night) return wrong(`Ce créneau recouvre celui de la veille, de ${span(night)}.`);
    return faultAmong(slot, slots.slice(0, rank));
  });
}
