import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseNeeds, type Span } from '#api/domain/need/recognise-needs';
import { NEED_PHRASES } from '#api/domain/need/lexicon/needs';
import { phraseLines } from '#api/domain/need/phrase';

const LONGEST = 20_000;
const snippets = NEED_PHRASES.flatMap((group) => Object.values(group).flatMap((block) => phraseLines(block)));

/** Any text, and texts made of the lexicon's own words with marks, emoji, right-to-left and torn surrogates between. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...snippets),
        fc.constantFrom('🙂', 'שלום', '\u202e', '\ud83d', 'e\u0301', '.', 'n’a pas'),
      ),
      {
        maxLength: 60,
      },
    )
    .map((pieces) => pieces.join(' ').slice(0, LONGEST)),
);

function areOrderedWithin(spans: readonly Span[], text: string): boolean {
  return spans.every(
    ({ start, end }, rank) => start >= (spans[rank - 1]?.end ?? 0) && start < end && end <= text.length,
  );
}

describe('Quel que soit le texte', () => {
  it('au plus cinq besoins, tous différents, du plus sûr au moins sûr', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { needs } = recogniseNeeds(text);
        expect(needs.length).toBeLessThanOrEqual(5);
        expect(new Set(needs.map(({ code }) => code)).size).toBe(needs.length);
        expect(needs.map(({ confidence }) => confidence)).toEqual(
          needs.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
        );
        expect(needs.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
      }),
    );
  });

  it('chaque besoin, profil, frein et donnée personnelle montre des mots qui sont dans le texte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { needs, publics, brakes, personal_data } = recogniseNeeds(text);
        for (const { evidence } of [...needs, ...publics, ...brakes]) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(areOrderedWithin(evidence, text)).toBe(true);
        }
        expect(areOrderedWithin(personal_data, text)).toBe(true);
      }),
    );
  });

  it('la même lecture deux fois de suite', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(recogniseNeeds(text)).toEqual(recogniseNeeds(text));
      }),
    );
  });

  it.each([
    ['un seul mot sans fin', 'a'.repeat(LONGEST)],
    ['un chiffre sans fin', '1'.repeat(LONGEST)],
    ['que des négations', 'pas '.repeat(LONGEST / 4)],
    ['des courriels presque', 'a@'.repeat(LONGEST / 2)],
    ['des capitales', 'Ab CD '.repeat(LONGEST / 6)],
    ['des apostrophes', 'l’'.repeat(LONGEST / 2)],
    ['des points', '.'.repeat(LONGEST)],
  ])('%s se lit sans erreur', (_, text) => {
    expect(recogniseNeeds(text).needs.length).toBeLessThanOrEqual(5);
  });
});
