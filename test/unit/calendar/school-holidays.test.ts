import OpeningHours from 'opening_hours';
import { describe, expect, test, vi } from 'vitest';
import { departementsOfRegion, isDepartement } from '#api/domain/geography/regions';
import { schoolHolidayOn } from '#seed/calendar/school-holidays';
import { schoolZoneOf } from '#seed/calendar/school-zones';

const PLACES = { A: '73', B: '13', C: '75', Corse: '2A' } as const;

/** Each day from one to the other, both included. */
function daysBetween(first: string, last: string): string[] {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return Array.from({ length }, (_, day) =>
    new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('la zone scolaire', () => {
  test.each([
    ['69', 'A'],
    ['33', 'A'],
    ['57', 'B'],
    ['76', 'B'],
    ['34', 'C'],
    ['2B', 'Corse'],
    ['974', null],
    ['20', null],
  ])('du département %s est %s', (code, zone) => expect(schoolZoneOf(code)).toBe(zone));
  test('est connue de chaque département de métropole, et d’aucun autre', () => {
    const regions = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'];
    const mainland = regions.flatMap(departementsOfRegion);
    expect(mainland).toHaveLength(96);
    expect(mainland.filter((code) => schoolZoneOf(code) === null)).toEqual([]);
    const others = ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'];
    expect(others.filter((code) => isDepartement(code) && schoolZoneOf(code) !== null)).toEqual([]);
  });
});

describe('schoolHolidayOn', () => {
  test.each([
    // The last day of class is not a holiday, nor is the day of the return.
    ['2026-10-17', '73', null],
    ['2026-10-18', '73', 'vacances de la Toussaint'],
    ['2026-11-01', '73', 'vacances de la Toussaint'],
    ['2026-11-02', '73', null],
    ['2027-02-10', '75', 'vacances d’hiver'],
    ['2027-02-10', '73', null],
    ['2026-05-15', '2A', 'pont de l’Ascension'],
    ['2026-08-31', '13', 'vacances d’été'],
    ['2026-09-01', '13', null],
    ['2027-08-22', '13', 'vacances d’été'],
  ])('le %s dans le %s : %s', (day, code, name) => expect(schoolHolidayOn(day, code)).toBe(name));
  test.each([
    ['2025-08-31', '73'],
    ['2027-08-23', '73'],
    ['2026-12-26', '2A'],
    ['2026-12-26', '974'],
    ['2026-12-26', ''],
  ])('le %s dans le « %s » n’est pas connu : ni vacances ni classe', (day, code) =>
    expect(schoolHolidayOn(day, code)).toBeUndefined(),
  );
});

/**
 * What the library (opening_hours 3.15) holds: zones A, B and C from September 2025 to the end of class of July 2027, without the bridge of
 * Ascension 2026 nor the summer of 2027; Corsica to the end of class of July 2026, overseas to the same day, with gaps.
 */
describe.each([
  ['A', '2025-09-01', '2027-07-03'],
  ['B', '2025-09-01', '2027-07-03'],
  ['C', '2025-09-01', '2027-07-03'],
  ['Corse', '2025-09-02', '2026-07-03'],
] as const)('zone %s', (zone, first, last) => {
  test('les dates sont celles de la bibliothèque, partout où elle les connaît', () => {
    // The library complains aloud of the years that it does not know.
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const state = zone === 'Corse' ? zone : `Zone ${zone}`;
    const calendar = new OpeningHours('SH 00:00-24:00', {
      lat: 45.5,
      lon: 5.9,
      address: { country_code: 'fr', state },
    });
    const bridge = daysBetween('2026-05-14', '2026-05-17');
    // The last day of class is marked by the library as a holiday of one day.
    const compared = daysBetween(first, last).filter((day) => !bridge.includes(day) && day !== '2027-07-03');
    const differing = compared.filter(
      (day) => calendar.getState(new Date(`${day}T10:00`)) !== (schoolHolidayOn(day, PLACES[zone]) !== null),
    );
    expect(differing).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
