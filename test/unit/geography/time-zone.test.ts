import { describe, expect, test } from 'vitest';
import { departementsOfRegion, isDepartement } from '#api/domain/geography/regions';
import { timeZoneOf } from '#api/domain/geography/time-zone';

const CODES = Array.from({ length: 1000 }, (_, code) => String(code).padStart(2, '0'))
  .concat('2A', '2B')
  .filter(isDepartement);

/** Hours ahead of UTC in January and in July. */
const offsets = (code: string): number[] =>
  ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map((at) => {
    const local = new Date(at).toLocaleString('sv-SE', { timeZone: timeZoneOf(code) });
    return (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(at)) / 3_600_000;
  });

describe('timeZoneOf', () => {
  // Legal times: decree of 6 February 2017, no 2017-292, article 2.
  test.each([
    ['971', [-4, -4]],
    ['972', [-4, -4]],
    ['973', [-3, -3]],
    ['974', [4, 4]],
    ['975', [-3, -2]],
    ['976', [3, 3]],
    ['977', [-4, -4]],
    ['978', [-4, -4]],
    ['986', [12, 12]],
    ['987', [-10, -10]],
    ['988', [11, 11]],
  ])('%s has the clocks of its legal time', (code, expected) => expect(offsets(code)).toEqual(expected));

  test('every other one, Corsica included, has the clocks of Paris', () => {
    const mainland = CODES.filter((code) => !/^9[78]/.test(code));
    expect(mainland).toHaveLength(96);
    expect(new Set(mainland.map(timeZoneOf))).toEqual(new Set(['Europe/Paris']));
  });

  test('none overseas is left to Paris', () => {
    const overseas = CODES.filter((code) => /^9[78]/.test(code));
    expect(overseas).toEqual(expect.arrayContaining(departementsOfRegion('04')));
    expect(overseas.filter((code) => timeZoneOf(code) === 'Europe/Paris')).toEqual([]);
  });

  test.each([null, '', '99', 'constructor'])('%s, unknown, has those of Paris', (code) =>
    expect(timeZoneOf(code)).toBe('Europe/Paris'),
  );
});
