import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceMetres } from '#api/domain/geography/distance';
import type { Point } from '#api/domain/geography/distance';
import { NearestPoint } from '#api/domain/geography/nearest-point';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Many at the same place or on one line, as houses of one town are. */
const inTown = fc.record({
  latitude: fc.constantFrom(45, 45.01, 45.02),
  longitude: fc.constantFrom(6, 6.01),
});

const treeOf = (points: readonly Point[]) =>
  new NearestPoint(Float64Array.from(points.flatMap(({ latitude, longitude }) => [latitude, longitude])));

it('trouve le même que la recherche un par un, partout sur le globe', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(point, inTown), { minLength: 1, maxLength: 200 }),
      point,
      (points, from) => {
        const nearest = treeOf(points).nearest(from)!;
        const least = Math.min(...points.map((other) => distanceMetres(from, other)));
        expect(nearest.distance_m).toBeCloseTo(least, 1);
        expect(distanceMetres(from, points[nearest.index]!)).toBe(nearest.distance_m);
      },
    ),
    { numRuns: 300 },
  );
});

it('ne trouve rien parmi rien', () => {
  expect(treeOf([]).nearest({ latitude: 45, longitude: 6 })).toBeNull();
});

it('passe l’antiméridien : Wallis est plus près de Futuna que de Papeete', () => {
  const places = [
    { latitude: -14.29, longitude: 178.16 + 3.7 - 360 },
    { latitude: -17.53, longitude: -149.57 },
  ];
  expect(treeOf(places).nearest({ latitude: -13.28, longitude: 179.9 })?.index).toBe(0);
});
