import type { Thematique } from '#api/domain/vocabulary/thematiques';

export const LANGUAGES = ['fr', 'en', 'es', 'ar', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/**
 * All that a sheet says for itself in one language, easy to read: short sentences, one idea each, no jargon (the European
 * rules of easy-to-read, FALC in French). The words of a listing stay in French.
 */
export interface SheetWords {
  /** The language, in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  title: string;
  callFirst: string;
  /** That the words of each place are in French; null in French. */
  frenchWords: string | null;
  phone: string;
  noPhone: string;
  mail: string;
  address: string;
  noAddress: string;
  hiddenAddress: string;
  atDistance: string;
  moves: string;
  hours: string;
  hoursUnknown: string;
  hoursChange: string;
  always: string;
  closedOnHolidays: string;
  /** Between two days written out, both included. */
  closedFromTo: (first: string, last: string) => string;
  fullUntil: (day: string) => string;
  appointmentCall: string;
  appointmentWrite: string;
  byProfessional: string;
  bring: string;
  cost: { gratuit: string; payant: string; partly: string; unknown: string };
  fictional: string;
  notes: string;
  map: string;
  youLiveHere: string;
  approximate: string;
  north: string;
  scan: string;
  readOn: (date: string) => string;
  mayChange: string;
  /** Sunday first, as `Date.getDay()` counts. */
  days: readonly [string, string, string, string, string, string, string];
  /** What stands between items, its spaces with it: Arabic joins its « and » to the next word. */
  comma: string;
  and: string;
  colon: string;
  dayRange: (first: string, last: string) => string;
  /** Between two times given as `HH:MM`. */
  slot: (from: string, to: string) => string;
  needs: Readonly<Record<Thematique, string>>;
  /** Help with the procedures of a need, given what it is for, in the place of the need itself. */
  procedures: (need: string) => string;
}
