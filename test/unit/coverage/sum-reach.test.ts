import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumReach, WITHIN_KM } from '#api/domain/coverage/sum-reach';
import { coverageCommune } from '#test/support/coverage';

const reached = fc.array(
  fc.record({
    cell: fc.integer({ min: 0, max: 3_000_000 }).map((population) => coverageCommune({ population })),
    reach: fc.record({
      distance_m: fc.option(fc.integer({ min: 0, max: 300_000 })),
      at_a_distance: fc.boolean(),
    }),
  }),
);

it('les habitants à moins de 20 km et les autres sont tous les habitants', () => {
  fc.assert(
    fc.property(reached, (all) => {
      const { population, unreached, farthest_m, ...rest } = sumReach(all);
      const within = WITHIN_KM.map((km) => rest[`within_${km}_km`]);
      const beyond = (km: number) =>
        all
          .filter(({ reach }) => reach.distance_m !== null && reach.distance_m > km * 1000)
          .reduce((sum, { cell }) => sum + cell.population!, 0);
      WITHIN_KM.forEach((km, at) => expect(within[at]! + beyond(km) + unreached).toBe(population));
      expect(within).toEqual(within.toSorted((a, b) => a - b));
      const distances = all.flatMap(({ reach }) => reach.distance_m ?? []);
      expect(farthest_m).toBe(distances.length > 0 ? Math.max(...distances) : null);
    }),
  );
});

it('à 20 km tout juste, on est à moins de 20 km', () => {
  const cell = coverageCommune({ population: 10 });
  expect(sumReach([{ cell, reach: { distance_m: 20_000, at_a_distance: false } }])).toMatchObject({
    within_5_km: 0,
    within_10_km: 0,
    within_20_km: 10,
    within_30_km: 10,
  });
});

it('une commune dont la population est inconnue compte pour personne', () => {
  const cell = coverageCommune({ population: null });
  expect(sumReach([{ cell, reach: { distance_m: null, at_a_distance: true } }])).toMatchObject({
    population: 0,
    unreached: 0,
  });
});
