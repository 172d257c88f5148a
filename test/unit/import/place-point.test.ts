import { describe, expect, test } from 'vitest';
import type { GazetteerCommune } from '#api/domain/geography/commune';
import { placePoint } from '#api/domain/import/normalise/point';

const chambery: GazetteerCommune = {
  code: '73065',
  nom: 'Chambéry',
  codes_postaux: ['73000'],
  code_departement: '73',
  latitude: 45.583,
  longitude: 5.909,
  approximate: false,
  population: 59_000,
  code_parent: null,
};
const ofCommune = { latitude: 45.583, longitude: 5.909, point_origin: 'commune' };

describe('placePoint', () => {
  test.each([
    [45.57, 5.92],
    ['45.57', '5,92'],
  ])('a point near its commune is the source’s: %s, %s', (latitude, longitude) =>
    expect(placePoint({ latitude, longitude }, chambery)).toEqual({
      latitude: 45.57,
      longitude: 5.92,
      point_origin: 'source',
      notes: [],
    }),
  );
  test.each([
    [null, null],
    ['', ''],
    [0, 0],
    [45.57, null],
    ['abc', '5.9'],
    [145, 5.9],
  ])('missing or senseless (%s, %s): the commune’s, flagged', (latitude, longitude) =>
    expect(placePoint({ latitude, longitude }, chambery)).toMatchObject({
      ...ofCommune,
      notes: [{ severity: 'repaired' }],
    }),
  );
  test('latitude and longitude swapped are put back', () =>
    expect(placePoint({ latitude: 5.92, longitude: 45.57 }, chambery)).toMatchObject({
      latitude: 45.57,
      longitude: 5.92,
      point_origin: 'source',
      notes: [{ severity: 'repaired' }],
    }));
  test('farther than 30 km: the commune’s, with a warning that says how far', () => {
    const placed = placePoint({ latitude: 48.85, longitude: 2.35 }, chambery);
    expect(placed).toMatchObject({ ...ofCommune, notes: [{ severity: 'warning' }] });
    expect(placed.notes[0]?.value).toMatch(/^48.85, 2.35, à 45\d km de Chambéry$/);
  });
  test('a guessed point of the commune does not refute one 54 km away, only one beyond 100 km', () => {
    const guessed = { ...chambery, approximate: true };
    const at = (latitude: number) => placePoint({ latitude, longitude: 5.909 }, guessed).point_origin;
    expect([at(46.07), at(46.6)]).toEqual(['source', 'commune']);
  });
  test('the communes of Guyane are larger than 30 km', () => {
    const maripasoula = {
      ...chambery,
      code: '97353',
      code_departement: '973',
      latitude: 3.64,
      longitude: -54.03,
    };
    expect(placePoint({ latitude: 2.83, longitude: -54.03 }, maripasoula).point_origin).toBe('source');
  });

  describe('without a commune to compare with', () => {
    test('a point in France is kept, overseas too', () => {
      expect(placePoint({ latitude: 45.57, longitude: 5.92 }, null).point_origin).toBe('source');
      expect(placePoint({ latitude: -21.1, longitude: 55.5 }, null).point_origin).toBe('source');
      expect(placePoint({ latitude: 45.57, longitude: 5.92 }, { ...chambery, latitude: null }).latitude).toBe(
        45.57,
      );
    });
    test('a point elsewhere is dropped with a warning', () =>
      expect(placePoint({ latitude: 5.92, longitude: 45.57 }, null)).toMatchObject({
        latitude: null,
        point_origin: null,
        notes: [{ severity: 'warning' }],
      }));
    test('no point, no origin, nothing to say', () =>
      expect(placePoint({ latitude: null, longitude: null }, null)).toEqual({
        latitude: null,
        longitude: null,
        point_origin: null,
        notes: [],
      }));
  });
});
