import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followText } from '#web/features/obstacle/follow-text.ts';
import { MASK, maskText } from '#web/features/obstacle/mask-text.ts';
import { segmentText } from '#web/features/obstacle/segment-text.ts';
import type { Evidence } from '#web/features/obstacle/understanding.ts';

const note = fc.string({ unit: 'grapheme', maxLength: 60 });
const spansOf = (text: string) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('need' as const, 'situation' as const))
      .map(([a, b, tone]): Evidence => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        tone,
        code: `${a}-${b}`,
      })),
    { maxLength: 8 },
  );
const noteWithSpans = note.chain((text) => fc.tuple(fc.constant(text), spansOf(text)));

describe('the underlined copy of the text', () => {
  it('is the text, cut into runs', () => {
    fc.assert(
      fc.property(noteWithSpans, ([text, evidence]) => {
        const segments = segmentText(text, evidence);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });

  it('underlines each piece of evidence and nothing else', () => {
    fc.assert(
      fc.property(noteWithSpans, ([text, evidence]) => {
        for (const { start, text: run, tone } of segmentText(text, evidence)) {
          const covered = evidence.some((each) => each.start <= start && start < each.end);
          if (run !== '') expect(tone !== null).toBe(covered);
        }
      }),
    );
  });

  it('survives evidence beyond the end of the text', () => {
    const segments = segmentText('abc', [{ start: 2, end: 9, tone: 'need', code: 'x' }]);
    expect(segments.map(({ text, tone }) => [text, tone])).toEqual([
      ['ab', null],
      ['c', 'need'],
    ]);
  });
});

describe('evidence while she types on', () => {
  it('stays on the same words, or goes', () => {
    fc.assert(
      fc.property(noteWithSpans, fc.nat(), fc.nat(), note, ([text, spans], at, length, typed) => {
        const from = at % (text.length + 1);
        const to = Math.min(text.length, from + (length % 5));
        const after = text.slice(0, from) + typed + text.slice(to);
        for (const span of followText(spans, text, after)) {
          const original = spans.find(({ code }) => code === span.code)!;
          expect(after.slice(span.start, span.end)).toBe(text.slice(original.start, original.end));
        }
      }),
    );
  });

  it('moves with a word that is pushed along', () => {
    const [span] = followText([{ start: 0, end: 5 }], 'loyer dû', 'un loyer dû');
    expect(span).toEqual({ start: 3, end: 8 });
  });

  it('goes when its word is edited', () => {
    expect(followText([{ start: 0, end: 5 }], 'loyer dû', 'loter dû')).toEqual([]);
  });
});

describe('masking personal data', () => {
  it('blanks each piece and keeps the rest', () => {
    const text = 'Mme Durand, 06 12 34 56 78, dettes';
    const exposed = [
      { kind: 'phone' as const, start: 12, end: 26 },
      { kind: 'name' as const, start: 0, end: 10 },
    ];
    expect(maskText(text, exposed)).toBe(`${MASK}, ${MASK}, dettes`);
  });

  it('leaves no character of any piece', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), (a, b, c, d) => {
        const text = 'abcdefghijklmnopqrstu';
        const exposed = [
          { kind: 'name' as const, start: Math.min(a, b), end: Math.max(a, b) },
          { kind: 'name' as const, start: Math.min(c, d), end: Math.max(c, d) },
        ];
        const masked = maskText(text, exposed);
        for (const { start, end } of exposed) {
          for (const letter of text.slice(start, end)) expect(masked).not.toContain(letter);
        }
      }),
    );
  });
});
