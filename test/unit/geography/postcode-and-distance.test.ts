import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departementOfCommune, departementsOfPostcode } from '#api/domain/geography/departement';
import { distanceMetres } from '#api/domain/geography/distance';
import { readPostcode } from '#api/domain/geography/postcode';
import { departementsOfRegion, isDepartement } from '#api/domain/geography/regions';

describe('readPostcode', () => {
  test.each([
    ['73000', '73000', false],
    [' 75 013 ', '75013', true],
    ['1200', '01200', true],
    ['380000', '38000', true],
    ['30252Cedex', '30252', true],
    ['F-75013', '75013', true],
    ['12000.0', '12000', true],
    ['97150', '97150', false],
  ])('%s -> %s', (cell, value, repaired) => expect(readPostcode(cell)).toEqual({ value, repaired }));

  test.each(['', 'Paris', '123', '123456', '00123', '99999', null])('%s is refused', (cell) =>
    expect(readPostcode(cell)).toBeNull(),
  );

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const once = readPostcode(cell);
        expect(readPostcode(once?.value ?? null)?.value ?? null).toBe(once?.value ?? null);
      }),
    );
  });
});

describe('distanceMetres', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  const lyon = { latitude: 45.764, longitude: 4.8357 };

  test('Paris - Lyon is about 391.5 km', () =>
    expect(Math.abs(distanceMetres(paris, lyon) - 391_500)).toBeLessThan(1_000));
  test('the antipodes are half a turn away', () =>
    expect(distanceMetres({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(
      Math.PI * 6_371_008.8,
      0,
    ));
  test('is symmetric, null on itself and never more than half a turn', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceMetres(a, a)).toBe(0);
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 3);
        expect(distanceMetres(a, b)).toBeLessThanOrEqual(20_015_115);
      }),
    );
  });
});

describe('départements and régions', () => {
  test.each([
    ['73065', '73'],
    ['2A004', '2A'],
    ['97411', '974'],
    ['98818', '988'],
  ])('commune %s is in %s', (code, departement) => expect(departementOfCommune(code)).toBe(departement));
  test('postcode 20000 may be either half of Corsica', () =>
    expect(departementsOfPostcode('20000')).toEqual(['2A', '2B']));
  test('Auvergne-Rhône-Alpes has twelve départements', () =>
    expect(departementsOfRegion('84')).toHaveLength(12));
  test('the 18 régions cover the 101 départements once', () => {
    const codes = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'
      .split(' ')
      .flatMap(departementsOfRegion);
    expect(codes).toHaveLength(101);
    expect(new Set(codes).size).toBe(101);
    expect(codes.every(isDepartement)).toBe(true);
  });
  test('an unknown région has none', () => expect(departementsOfRegion('99')).toEqual([]));
});
