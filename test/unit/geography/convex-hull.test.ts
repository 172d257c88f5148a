import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull } from '#api/domain/geography/convex-hull';
import type { Corner } from '#api/domain/geography/convex-hull';

const points = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
});

/** On which side of a side a point lies: never outside when it is not negative. */
const side = (a: Corner, b: Corner, c: Corner) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

describe('Le contour d’un territoire', () => {
  it('laisse de côté ce qui est dedans', () => {
    expect(
      convexHull([
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 0],
      ]),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]);
  });

  it('un seul point reste un point', () => {
    expect(
      convexHull([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([[1, 1]]);
  });

  it('aucun point n’est dehors, et chaque coin est un des points', () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = convexHull(given);
        expect(given).toEqual(expect.arrayContaining(hull));
        for (const [index, corner] of hull.entries()) {
          const next = hull[(index + 1) % hull.length] ?? corner;
          for (const point of given) expect(side(corner, next, point)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
