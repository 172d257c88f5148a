import type { TimeZone } from '../geography/time-zone.ts';
import type { DateSpan } from '../opening-hours/osm-dates.ts';
import { daysAfter, localIso } from '../opening-hours/zone-clock.ts';

/** Days are `YYYY-MM-DD`, of the place, and included; both are null, or neither. */
export interface Closing {
  fermeture_du: string | null;
  fermeture_au: string | null;
}

/** What a structure says of itself for a while. */
export interface StructureState extends Closing {
  /** The last day on which it has no room left. */
  complet_jusqu_au: string | null;
}

/** What is said of one of its services. */
export interface ServiceState {
  complet_jusqu_au: string | null;
  /** About how long one waits, in days. */
  delai_jours: number | null;
}

/** The waits that a form proposes, in days. */
export const WAITS_DAYS = [7, 14, 21, 30, 60, 90, 180] as const;

/** A closure is said so many days before it begins. */
const SAID_BEFORE_DAYS = 7;

/** The day of a place at an instant. */
export const dayAt = (now: Date, timeZone: TimeZone): string => localIso(now, timeZone).slice(0, 10);

/** A closure that is not over on a day; null without any. */
export function standingClosure({ fermeture_du, fermeture_au }: Closing, today: string): DateSpan | null {
  if (fermeture_du === null || fermeture_au === null || fermeture_au < today) return null;
  return { first: fermeture_du, last: fermeture_au };
}

/** `now` while it lasts, `soon` within the seven days before; null earlier. It is over the day after its last. */
export function stageOf({ first, last }: DateSpan, today: string): 'now' | 'soon' | null {
  if (today > last) return null;
  if (today >= first) return 'now';
  return first <= daysAfter(today, SAID_BEFORE_DAYS) ? 'soon' : null;
}

/** The day up to which it is full, the later of those said; null once it is past. */
export function standingFull(said: readonly (string | null)[], today: string): string | null {
  const days = said.filter((day) => day !== null && day >= today).toSorted();
  return days.at(-1) ?? null;
}
