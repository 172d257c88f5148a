import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { NOTHING } from '#web/features/obstacle/codes.ts';
import {
  EMPTY_SELECTION,
  add,
  adopt,
  recognise,
  remove,
  selectedCodes,
  undo,
} from '#web/features/obstacle/selection.ts';
import type { Choice, Codes } from '#web/features/obstacle/codes.ts';

/** In whatever order: the same codes are the same question. */
const sorted = ({ needs, publics, brakes }: Codes) =>
  [needs, publics, brakes].map((codes) => codes.toSorted());

const needs = THEMATIQUES.slice(0, 8).map(({ value }) => value);
const codesArbitrary: fc.Arbitrary<Codes> = fc
  .uniqueArray(fc.constantFrom(...needs))
  .map((chosen) => ({ ...NOTHING, needs: chosen }));
const choiceArbitrary: fc.Arbitrary<Choice> = fc
  .constantFrom(...needs)
  .map((code) => ({ kind: 'needs' as const, code }));

const [rent, work] = needs as [(typeof needs)[number], (typeof needs)[number]];
const read = (...codes: typeof needs): Codes => ({ ...NOTHING, needs: codes });
const choice = (code: typeof rent): Choice => ({ kind: 'needs', code });

describe('what is understood, corrected by hand', () => {
  it('is what was read until she touches it', () => {
    expect(selectedCodes(recognise(EMPTY_SELECTION, read(rent, work))).needs).toEqual([rent, work]);
  });

  it('keeps a removal and an addition, whatever is read next', () => {
    fc.assert(
      fc.property(
        codesArbitrary,
        choiceArbitrary,
        choiceArbitrary,
        codesArbitrary,
        (first, gone, kept, next) => {
          fc.pre(gone.code !== kept.code);
          const corrected = add(remove(recognise(EMPTY_SELECTION, first), gone), kept);
          const { needs: selected } = selectedCodes(recognise(corrected, next));
          expect(selected).not.toContain(gone.code);
          expect(selected).toContain(kept.code);
          expect(new Set(selected).size).toBe(selected.length);
        },
      ),
    );
  });

  it('gives back what was just removed', () => {
    fc.assert(
      fc.property(codesArbitrary, (codes) => {
        fc.pre(codes.needs.length > 0);
        const before = recognise(EMPTY_SELECTION, codes);
        const after = undo(remove(before, choice(codes.needs[0]!)));
        expect(sorted(selectedCodes(after))).toEqual(sorted(selectedCodes(before)));
        expect(after.undoable).toBeNull();
      }),
    );
  });

  it('becomes exactly the codes of an address that is opened, with or without a text', () => {
    fc.assert(
      fc.property(codesArbitrary, choiceArbitrary, codesArbitrary, (recognised, removed, opened) => {
        const before = remove(recognise(EMPTY_SELECTION, recognised), removed);
        expect(sorted(selectedCodes(adopt(before, opened)))).toEqual(sorted(opened));
      }),
    );
  });

  it('forgets the undo once something else is done', () => {
    const removed = remove(recognise(EMPTY_SELECTION, read(rent)), choice(rent));
    expect(add(removed, choice(work)).undoable).toBeNull();
  });
});
