import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap, placeLabels } from '#web/features/map/place-labels.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const dot = (id: string, x: number, y: number, weight = 1) => ({ id, name: 'Montmélian', x, y, weight });

describe('the names of the towns', () => {
  it('are written on the right of their dot when there is room', () => {
    expect(placeLabels([dot('a', 100, 100)], { frame, obstacles: [] }).get('a')).toBe('right');
  });

  it('move to the left near the right edge, rather than being cut', () => {
    expect(placeLabels([dot('a', 380, 100)], { frame, obstacles: [] }).get('a')).toBe('left');
  });

  it('give way to the more populous town', () => {
    const sides = placeLabels([dot('village', 100, 100, 1), dot('town', 100, 100, 9)], {
      frame,
      obstacles: [],
    });
    expect(sides.get('town')).toBe('right');
    expect(sides.get('village')).not.toBe('right');
  });

  it('never cover a pin', () => {
    const pin = { left: 100, top: 60, right: 140, bottom: 120 };
    expect(placeLabels([dot('a', 100, 100)], { frame, obstacles: [pin] }).get('a')).toBe('left');
  });

  it('never cover each other, a pin or the edge, whatever the towns', () => {
    const dots = fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.string({ minLength: 1, maxLength: 30 }),
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        weight: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(dots, (towns) => {
        const obstacles = [{ left: 180, top: 130, right: 220, bottom: 170 }];
        const sides = placeLabels(towns, { frame, obstacles });
        const boxes = towns.flatMap((town) => {
          const side = sides.get(town.id);
          return side ? [labelBox(town, side)] : [];
        });
        const all = [...obstacles, ...boxes];
        for (const [index, box] of all.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(400);
          expect(all.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });
});
