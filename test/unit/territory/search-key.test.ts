import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from '#api/domain/territory/normalise-name';
import { readCommuneQuery } from '#api/domain/territory/read-commune-query';

describe('La clé sous laquelle un nom de commune est cherché', () => {
  it.each([
    ['Saint-Étienne', 'saint etienne'],
    ['ST ETIENNE', 'saint etienne'],
    ['Ste-Foy-lès-Lyon', 'sainte foy les lyon'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Abergement-Clémenciat", 'l abergement clemenciat'],
    ['Œuilly', 'oeuilly'],
    ['  Aix   les  Bains ', 'aix les bains'],
    ['Stains', 'stains'],
  ])('« %s » devient « %s »', (name, key) => expect(searchKey(name)).toBe(key));

  it('ne change plus, et ne garde que minuscules, chiffres et espaces simples', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(..."SsTtEeé-’' ÀŒ1") })),
        (text) => {
          const key = searchKey(text);
          expect(searchKey(key)).toBe(key);
          expect(key).toBe(key.trim());
          expect(key).not.toMatch(/ {2}|[A-ZÀ-Ý'’-]/);
        },
      ),
    );
  });
});

describe('Ce qu’on tape pour trouver une commune', () => {
  it.each([
    ['73000', { key: '', postcode: '73000' }],
    ['73 000', { key: '', postcode: '73000' }],
    ['73', { key: '', postcode: '73' }],
    ['2A', { key: '', postcode: '20' }],
    ['chambéry', { key: 'chambery', postcode: '' }],
    ['73000 Chambéry', { key: 'chambery', postcode: '73000' }],
    ['Saint-Denis (93)', { key: 'saint denis', postcode: '93' }],
    ['paris 13', { key: 'paris 13', postcode: '' }],
    ['paris 75013', { key: 'paris', postcode: '75013' }],
    ['', { key: '', postcode: '' }],
  ])('« %s »', (text, query) => expect(readCommuneQuery(text)).toEqual(query));

  it('n’échoue sur aucun texte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCommuneQuery(text).postcode).toMatch(/^\d{0,5}$/);
      }),
    );
  });
});
