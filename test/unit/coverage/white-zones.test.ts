import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whiteZones } from '#api/domain/coverage/white-zones';
import type { ReachedCommune } from '#api/domain/coverage/white-zones';

const reached = (over: Partial<ReachedCommune>): ReachedCommune => ({
  code: '73065',
  population: 100,
  latitude: 45,
  longitude: 6,
  distance_m: 0,
  at_a_distance: false,
  ...over,
});

describe('Les zones blanches', () => {
  it('à 20 km tout juste on est servi, un mètre plus loin non', () => {
    const communes = [
      reached({ distance_m: 20_000 }),
      reached({ code: '73008', population: 7, distance_m: 20_001 }),
    ];
    expect(whiteZones(communes, 20)).toMatchObject({
      population: 107,
      beyond: 7,
      unreached: 0,
      communes: [{ code: '73008' }],
    });
  });

  it('qui n’est reçu nulle part est au-delà, et l’aide à distance est dite à part', () => {
    const communes = [
      reached({ distance_m: null, at_a_distance: true }),
      reached({ distance_m: null, population: 5 }),
    ];
    expect(whiteZones(communes, 20)).toMatchObject({
      beyond: 105,
      unreached: 105,
      beyond_at_a_distance: 100,
    });
  });

  it('une commune dont le point est inconnu est au-delà, mais aucune place n’y est proposée', () => {
    const lost = reached({ latitude: null, longitude: null, distance_m: null });
    expect(whiteZones([lost], 20)).toMatchObject({ beyond: 100, best_places: [] });
  });

  it('une commune sans habitant n’est pas dans la liste', () => {
    expect(whiteZones([reached({ population: null, distance_m: null })], 20)).toMatchObject({
      beyond: 0,
      communes: [],
    });
  });
});

const communes = fc.array(
  fc.record({
    code: fc.string(),
    population: fc.option(fc.integer({ min: 0, max: 100_000 })),
    latitude: fc.constant(45),
    longitude: fc.double({ min: 5, max: 7, noNaN: true }),
    distance_m: fc.option(fc.integer({ min: 0, max: 120_000 })),
    at_a_distance: fc.boolean(),
  }),
  { maxLength: 30 },
);

it('chacun est dans une tranche de distance, ou n’est reçu nulle part', () => {
  fc.assert(
    fc.property(communes, fc.integer({ min: 1, max: 60 }), (given, beyond_km) => {
      const zones = whiteZones(given, beyond_km);
      const banded = zones.distances.reduce((total, { population }) => total + population, 0);
      expect(banded + zones.unreached).toBe(zones.population);
      expect(zones.communes.reduce((total, { population }) => total + population!, 0)).toBe(zones.beyond);
      const gained = zones.best_places.reduce((total, place) => total + place.gained, 0);
      expect(gained).toBeLessThanOrEqual(zones.beyond);
    }),
  );
});
