import { describe, expect, it } from 'vitest';
import { simplifyOutlines } from '#api/modules/imports/outlines/simplify-outlines';
import type { Coordinates } from '#api/modules/imports/outlines/outlines-messages';

type Ring = number[][];

/** Degrees to what a file is read as. */
const pack = (territories: Ring[][][]) => ({
  shapes: territories.map((polygons) => polygons.map((rings) => rings.map(({ length }) => length))),
  positions: Int32Array.from(territories.flat(4).map((degrees) => Math.round(degrees * 1e5))),
});
const simplify = async (territories: Ring[][][]) =>
  (await simplifyOutlines(pack(territories))).map(({ coarse, middle, fine }) => ({
    coarse: JSON.parse(coarse) as Coordinates,
    middle: JSON.parse(middle) as Coordinates,
    fine: JSON.parse(fine) as Coordinates,
  }));

/** A border from (1, 0) to (1, 1) that trembles by some hundred metres. */
const border: Ring = Array.from({ length: 101 }, (_, at) => [
  1 + (at % 100 === 0 ? 0 : 0.004 * Math.sin(at)),
  at / 100,
]);
const west: Ring = [[0, 0], ...border, [0, 1], [0, 0]];
const east: Ring = [[2, 1], ...border.toReversed(), [2, 0], [2, 1]];
const square = ([x, y]: [number, number], side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('Des contours simplifiés', () => {
  it('deux voisins gardent la même frontière, plus simple pour un pays que pour un département', async () => {
    const [left, right] = await simplify([[[west]], [[east]]]);
    for (const detail of ['coarse', 'middle', 'fine'] as const) {
      const onBorder = (coordinates: Coordinates) =>
        [...new Set(coordinates.flat(2).map(String))]
          .filter((position) => /^(0\.99|1)/.test(position))
          .toSorted();
      expect(onBorder(left![detail])).toEqual(onBorder(right![detail]));
    }
    expect(left!.coarse.flat(2).length).toBeLessThan(left!.middle.flat(2).length);
    expect(left!.middle.flat(2).length).toBeLessThanOrEqual(left!.fine.flat(2).length);
  });

  it('un trou et une île restent s’ils sont assez grands ; le plus grand morceau reste toujours', async () => {
    const around: Ring[][] = [
      [square([0, 0], 2), square([0.5, 0.5], 0.5).toReversed()],
      [square([4, 0], 0.3)],
      [square([6, 0], 0.005)],
    ];
    const [big, tiny] = await simplify([around, [[square([9, 9], 0.01)]]]);
    expect(big!.coarse.map((rings) => rings.length)).toEqual([2, 1]);
    expect(big!.fine.map((rings) => rings.length)).toEqual([2, 1, 1]);
    expect(tiny!.coarse).toHaveLength(1);
    expect(tiny!.coarse[0]![0]!.length).toBeGreaterThanOrEqual(4);
  });

  it('un anneau tourne à gauche, un trou à droite, quel que soit le sens du fichier', async () => {
    const [first] = await simplify([[[square([0, 0], 2).toReversed(), square([0.5, 0.5], 0.5)]]]);
    const turn = (ring: Ring) =>
      ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0);
    const [outer, hole] = first!.fine[0]!;
    expect(turn(outer!)).toBeGreaterThan(0);
    expect(turn(hole!)).toBeLessThan(0);
  });
});
