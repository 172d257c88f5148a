import { schoolZoneOf, type SchoolZone } from './school-zones.ts';

/**
 * A holiday as the orders write it: pupils leave after class on `leave` (on the evening before, where there is no class that day)
 * and come back on the morning of `back`. The days between are the holiday's.
 */
interface Holiday {
  name: string;
  zones: readonly SchoolZone[];
  leave: string;
  back: string;
}

/** The days for which a zone's holidays are all known, both included. */
interface KnownDays {
  first: string;
  last: string;
}

const ALL = ['A', 'B', 'C', 'Corse'] as const;
const MAINLAND = ['A', 'B', 'C'] as const;

/**
 * 2025-2026: arrêté du 7 décembre 2022 fixant le calendrier scolaire des années 2023-2024, 2024-2025 et 2025-2026; Corsica: calendar of
 * its académie. 2026-2027: arrêté du 22 octobre 2025 (JORFTEXT000052416058). Both shown on education.gouv.fr, « calendrier scolaire ».
 * The return of September 2027 is in neither: its `back` is the day after the last known one.
 */
const HOLIDAYS: readonly Holiday[] = [
  { name: 'vacances de la Toussaint', zones: ALL, leave: '2025-10-18', back: '2025-11-03' },
  { name: 'vacances de Noël', zones: ALL, leave: '2025-12-20', back: '2026-01-05' },
  { name: 'vacances d’hiver', zones: ['A'], leave: '2026-02-07', back: '2026-02-23' },
  { name: 'vacances d’hiver', zones: ['B', 'Corse'], leave: '2026-02-14', back: '2026-03-02' },
  { name: 'vacances d’hiver', zones: ['C'], leave: '2026-02-21', back: '2026-03-09' },
  { name: 'vacances de printemps', zones: ['A'], leave: '2026-04-04', back: '2026-04-20' },
  { name: 'vacances de printemps', zones: ['B', 'Corse'], leave: '2026-04-11', back: '2026-04-27' },
  { name: 'vacances de printemps', zones: ['C'], leave: '2026-04-18', back: '2026-05-04' },
  { name: 'pont de l’Ascension', zones: ALL, leave: '2026-05-13', back: '2026-05-18' },
  { name: 'vacances d’été', zones: ALL, leave: '2026-07-04', back: '2026-09-01' },
  { name: 'vacances de la Toussaint', zones: MAINLAND, leave: '2026-10-17', back: '2026-11-02' },
  { name: 'vacances de Noël', zones: MAINLAND, leave: '2026-12-19', back: '2027-01-04' },
  { name: 'vacances d’hiver', zones: ['A'], leave: '2027-02-13', back: '2027-03-01' },
  { name: 'vacances d’hiver', zones: ['B'], leave: '2027-02-20', back: '2027-03-08' },
  { name: 'vacances d’hiver', zones: ['C'], leave: '2027-02-06', back: '2027-02-22' },
  { name: 'vacances de printemps', zones: ['A'], leave: '2027-04-10', back: '2027-04-26' },
  { name: 'vacances de printemps', zones: ['B'], leave: '2027-04-17', back: '2027-05-03' },
  { name: 'vacances de printemps', zones: ['C'], leave: '2027-04-03', back: '2027-04-19' },
  { name: 'pont de l’Ascension', zones: MAINLAND, leave: '2027-05-05', back: '2027-05-10' },
  { name: 'vacances d’été', zones: MAINLAND, leave: '2027-07-03', back: '2027-08-23' },
];

/** Pupils came back on 1 September 2025 (on the 2nd in Corsica); none fell before the last week of August in the past ten years. */
const KNOWN: Readonly<Record<SchoolZone, KnownDays>> = {
  A: { first: '2025-09-01', last: '2027-08-22' },
  B: { first: '2025-09-01', last: '2027-08-22' },
  C: { first: '2025-09-01', last: '2027-08-22' },
  Corse: { first: '2025-09-02', last: '2026-08-31' },
};

/**
 * Name of the school holiday on a day (`YYYY-MM-DD`) of a département (INSEE code): null in term, undefined where no calendar is
 * known (overseas, other years, Corsica from September 2026 on).
 */
export function schoolHolidayOn(day: string, codeDepartement: string): string | null | undefined {
  const zone = schoolZoneOf(codeDepartement);
  if (zone === null || day < KNOWN[zone].first || day > KNOWN[zone].last) return undefined;
  const holiday = HOLIDAYS.find(
    ({ zones, leave, back }) => zones.includes(zone) && leave < day && day < back,
  );
  return holiday?.name ?? null;
}
