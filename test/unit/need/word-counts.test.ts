import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, readCounted, writeCounted } from '#api/domain/need/model/word-counts';

const counted = fc.record({
  name: fc.stringMatching(/^[a-z#0-9]{1,12}( [a-z]{1,8})?$/),
  notes: fc.integer({ min: 1, max: 9_999 }),
  tenths: fc
    .dictionary(
      fc.integer({ min: 0, max: CLASSES.length - 1 }).map(String),
      fc.integer({ min: 1, max: 9_999 }),
      { maxKeys: 20 },
    )
    .map((counts) => new Map(Object.entries(counts).map(([rank, count]) => [Number(rank), count]))),
});

describe('Les comptes de mots', () => {
  it('se relisent comme ils ont été écrits', () => {
    fc.assert(
      fc.property(counted, (each) => {
        expect(readCounted(writeCounted(each))).toEqual(each);
      }),
    );
  });

  it('les 69 besoins, puis « aucun besoin »', () => {
    expect(CLASSES.length).toBe(70);
    expect(CLASSES.at(-1)).toBeNull();
  });
});
