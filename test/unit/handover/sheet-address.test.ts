import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { LANGUAGES } from '#web/features/handover/languages/sheet-words.ts';
import { isReachable } from '#web/features/handover/page/sheet-link.ts';
import { readSheetAddress, writeSheetAddress } from '#web/features/handover/sheet-address.ts';

const FOOD = 'equipement-et-alimentation--alimentation';

const address = fc.record({
  ids: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 6 }),
  needs: fc.uniqueArray(fc.constantFrom(...THEMATIQUES.map(({ value }) => value)), { maxLength: 5 }),
  commune: fc.constantFrom(null, '73065', '2A004', '97411'),
  language: fc.constantFrom(...LANGUAGES),
});

describe('L’adresse d’une fiche', () => {
  it('ne dit que des identifiants et des codes', () => {
    const written = writeSheetAddress({
      ids: ['a--1', 'b--2'],
      needs: [FOOD],
      commune: '73065',
      language: 'ar',
    });
    expect(written).toBe(`?fiches=a--1,b--2&besoins=${FOOD}&commune=73065&langue=ar`);
    expect(writeSheetAddress({ ids: [], needs: [], commune: null, language: 'fr' })).toBe('');
  });

  it('relue, rend ce qui y fut écrit, quel que soit l’identifiant', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readSheetAddress(writeSheetAddress(given))).toEqual(given);
      }),
    );
  });

  it('relue après une messagerie qui change les virgules, aussi', () => {
    const { ids } = readSheetAddress('?fiches=a--1%2Cb--2');
    expect(ids).toEqual(['a--1', 'b--2']);
  });

  it('laisse ce qui n’est ni identifiant ni code : besoin inconnu, commune fausse, langue inconnue, septième fiche', () => {
    const read = readSheetAddress(
      '?fiches=a,b,c,d,e,f,g,a,%E0%A4%A&besoins=rien&commune=Chambery&langue=klingon&nom=Dupont',
    );
    expect(read).toEqual({ ids: ['a', 'b', 'c', 'd', 'e', 'f'], needs: [], commune: null, language: 'fr' });
  });

  it('n’est donnée à photographier que si un autre appareil peut l’ouvrir', () => {
    expect(isReachable('https://baguette.example/a-remettre')).toBe(true);
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'a.localhost']) {
      expect(isReachable(`http://${host}/a-remettre`), host).toBe(false);
    }
  });
});
