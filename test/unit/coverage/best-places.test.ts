import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPlaces } from '#api/domain/coverage/best-places';
import type { Underserved } from '#api/domain/coverage/best-places';
import { distanceMetres } from '#api/domain/geography/distance';

const RADIUS_M = 20_000;
const at = (code: string, [latitude, longitude]: [number, number], unserved: number): Underserved => ({
  code,
  latitude,
  longitude,
  unserved,
});

describe('Où une offre de plus servirait le plus de monde', () => {
  it('là où l’on est à portée de deux villages plutôt que d’un', () => {
    const communes = [
      at('a', [45, 6], 100),
      at('b', [45.15, 6], 0),
      at('c', [45.3, 6], 100),
      at('d', [47, 6], 150),
    ];
    expect(bestPlaces(communes, { radius_m: RADIUS_M, count: 3 })).toEqual([
      { code: 'b', gained: 200, gained_alone: 200 },
      { code: 'd', gained: 150, gained_alone: 150 },
    ]);
  });

  it('la deuxième ne compte pas ceux que la première sert', () => {
    const communes = [at('a', [45, 6], 100), at('b', [45.01, 6], 90), at('c', [45.185, 6], 50)];
    const places = bestPlaces(communes, { radius_m: RADIUS_M, count: 3 });
    expect(places[0]).toEqual({ code: 'b', gained: 240, gained_alone: 240 });
    expect(places).toHaveLength(1);
  });

  it('nulle part, quand chacun est servi', () => {
    expect(bestPlaces([at('a', [45, 6], 0)], { radius_m: RADIUS_M, count: 10 })).toEqual([]);
  });
});

const commune = fc.record({
  latitude: fc.integer({ min: 4500, max: 4600 }).map((cents) => cents / 100),
  longitude: fc.integer({ min: 500, max: 700 }).map((cents) => cents / 100),
  unserved: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
});

/** Every commune tried for every place, all inhabitants counted anew. */
function oneByOne(communes: readonly Underserved[], count: number) {
  const left = communes.map(({ unserved }) => unserved);
  const gained: number[] = [];
  while (gained.length < count) {
    const gains = communes.map((from) =>
      communes.reduce((sum, other, i) => sum + (distanceMetres(from, other) <= RADIUS_M ? left[i]! : 0), 0),
    );
    const best = gains.indexOf(Math.max(...gains));
    if (best < 0 || gains[best] === 0) break;
    gained.push(gains[best]!);
    communes.forEach((other, i) => {
      if (distanceMetres(communes[best]!, other) <= RADIUS_M) left[i] = 0;
    });
  }
  return gained;
}

it('choisit comme si l’on essayait chaque commune à chaque fois', () => {
  fc.assert(
    fc.property(fc.array(commune, { maxLength: 40 }), (given) => {
      const communes = given.map((one, index) => ({ ...one, code: String(index) }));
      const places = bestPlaces(communes, { radius_m: RADIUS_M, count: 5 });
      expect(places.map(({ gained }) => gained)).toEqual(oneByOne(communes, 5));
    }),
  );
});
