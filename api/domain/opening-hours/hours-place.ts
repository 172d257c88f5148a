import { timeZoneOf, type TimeZone } from '#api/domain/geography/time-zone';
import type { DateSpan } from './osm-dates.ts';

/**
 * Départements and collectivities with public holidays of their own (law of Alsace-Moselle; Code du travail, art. L. 3422-2 and
 * local orders), by the names under which the library holds their days.
 */
const HOLIDAY_AREAS = {
  '57': 'Moselle',
  '67': 'Bas-Rhin',
  '68': 'Haut-Rhin',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '974': 'La Réunion',
  '976': 'Mayotte',
  '977': 'Saint-Barthélemy',
  '978': 'Saint-Martin',
  '986': 'Wallis-et-Futuna',
  '987': 'Polynésie française',
  '988': 'Nouvelle-Calédonie',
} as const;

const AREA_OF_DEPARTEMENT: ReadonlyMap<string, HolidayArea> = new Map(Object.entries(HOLIDAY_AREAS));

/** Whose public holidays are observed; `''` where there are the national ones only. */
export type HolidayArea = '' | (typeof HOLIDAY_AREAS)[keyof typeof HOLIDAY_AREAS];

/** Name of the school holiday on a day (`YYYY-MM-DD`) of a département; null in term, undefined where the calendar is not known. */
export type SchoolCalendar = (day: string, code_departement: string) => string | null | undefined;

/** What the reading of hours must know of a place. */
export interface HoursPlace {
  timeZone: TimeZone;
  holidayArea: HolidayArea;
  /** Name of the school holiday on a day (`YYYY-MM-DD`), null when there is none or none is known. */
  schoolHolidayOn: (day: string) => string | null;
  /** Days on which it stays closed, whatever its hours say. */
  closure: DateSpan | null;
}

const NO_CALENDAR: SchoolCalendar = () => undefined;

/** Clocks and holidays of a département or collectivity, by INSEE code; those of Paris where the place is unknown. */
export function hoursPlaceOf(
  codeDepartement: string | null,
  schoolCalendar: SchoolCalendar = NO_CALENDAR,
): HoursPlace {
  const code = codeDepartement ?? '';
  return {
    timeZone: timeZoneOf(code),
    holidayArea: AREA_OF_DEPARTEMENT.get(code) ?? '',
    schoolHolidayOn: (day) => schoolCalendar(day, code) ?? null,
    closure: null,
  };
}

/** What is said of a day of a temporary closure. */
export const CLOSED_FOR_A_WHILE = 'fermeture temporaire';

/** Whether a place stays closed on a day (`YYYY-MM-DD`), whatever its hours say. */
export const isClosedOn = ({ closure }: HoursPlace, day: string): boolean =>
  closure !== null && closure.first <= day && day <= closure.last;
