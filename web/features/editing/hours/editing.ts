import type { SlotsPlace } from '#api/domain/opening-hours/week-hours';
import type { FieldWeek } from './change-week.ts';

/** What each part of the form reads and does. */
export interface Editing {
  /** At the head of the ids of this form, since a page may hold several. */
  id: string;
  week: FieldWeek;
  /** The first day that dates may be of, `YYYY-MM-DD`. */
  today: string;
  /** What is wrong with a slot, or with dates when no slot is given, and is time to say. */
  faultOf(place: SlotsPlace, slot: number | null): string | null;
  /** What is typed in one field is undone at once. */
  change(next: FieldWeek, field?: string): void;
  /** Gives the focus to an element of the form once the change is drawn. */
  focus(part: string): void;
  /** The focus has left a slot or dates: what is missing there can be said. */
  leave(fieldId: number): void;
}

/** The part of an id that names the button which adds a slot. */
export const addPart = ({ week }: Editing, place: SlotsPlace): string =>
  `ajouter-${typeof place === 'number' ? week.exceptions[place]?.id : place}`;
