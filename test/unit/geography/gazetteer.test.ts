import { describe, expect, test } from 'vitest';
import type { Place } from '#api/domain/geography/gazetteer';
import { realGazetteer } from '#test/fixtures/import/gazetteer';

const gazetteer = realGazetteer();
const empty: Place = { code_insee: null, code_postal: null, commune: null };
const resolve = (place: Partial<Place>) => gazetteer.resolve({ ...empty, ...place });
const found = (place: Partial<Place>) => {
  const resolution = resolve(place);
  return resolution && [resolution.commune.code, resolution.how];
};

describe('a commune is recognised by its code', () => {
  test('a code of today', () => expect(found({ code_insee: '73065' })).toEqual(['73065', 'code']));
  test('a code that lost its leading zero', () =>
    expect(found({ code_insee: '1033' })).toEqual(['01033', 'code']));
  test('the code of a commune that merged leads to the commune of today', () =>
    expect(found({ code_insee: '01018' })).toEqual(['01033', 'former-code']));
  test('Corsica', () => expect(found({ code_insee: '2a004' })).toEqual(['2A004', 'code']));
  test.each([
    ['97801', '97801'],
    ['97127', '97801'],
    ['97123', '97701'],
    ['97501', '97501'],
  ])('overseas collectivity %s', (code, expected) =>
    expect(resolve({ code_insee: code })?.commune.code).toBe(expected),
  );
  test('an unknown code gives nothing', () => expect(resolve({ code_insee: '99999' })).toBeNull());
  test('an unreadable code leaves the word to postcode and name', () =>
    expect(found({ code_insee: '0null', code_postal: '73000', commune: 'Chambéry' })).toEqual([
      '73065',
      'postcode-name',
    ]));
  test('the code of a commune is narrowed to the arrondissement that the postcode gives', () =>
    expect(found({ code_insee: '13055', code_postal: '13011', commune: 'Marseille' })).toEqual([
      '13211',
      'code',
    ]));
  test('postcode and name that agree together win over a code from elsewhere, and it is said', () => {
    const resolution = resolve({ code_insee: '63144', code_postal: '62000', commune: 'ARRAS' });
    expect(resolution?.commune.code).toBe('62041');
    expect(resolution?.warning).toContain('63144');
  });
});

describe('a commune is recognised by its postcode and name', () => {
  test.each([
    ['42000', 'ST ETIENNE', '42218'],
    ['42000', 'Saint-Étienne', '42218'],
    ['35000', 'rennes', '35238'],
    ['13600', 'CEYRESTE', '13023'],
    ['56170', 'QUIBERON', '56186'],
    ['71100', 'Chalon s/ Saône', '71076'],
    ['31059', 'TOULOUSE CEDEX 9', '31555'],
    ['30252Cedex', 'Sommières', '30321'],
    ['380000', 'Grenoble', '38185'],
    ['1200', 'Valserhône', '01033'],
    ['20000', 'Ajaccio', '2A004'],
    ['97150', 'Saint-Martin', '97801'],
    ['97133', 'Saint-Barthélemy', '97701'],
  ])('%s %s', (code_postal, commune, expected) =>
    expect(resolve({ code_postal, commune })?.commune.code).toBe(expected),
  );

  test.each([
    ['13011', 'MARSEILLE', '13211'],
    ['13000', 'MARSEILLE 11', '13211'],
    ['75000', 'Paris 13e', '75113'],
    ['69003', 'LYON 3EME ARRONDISSEMENT', '69383'],
    ['69001', 'Lyon 1er arrondissement', '69381'],
    ['75116', 'Paris', '75116'],
    ['13007', '7e Arrondissement', '13207'],
    ['13000', 'Marseille', '13055'],
  ])('arrondissement of %s %s', (code_postal, commune, expected) =>
    expect(resolve({ code_postal, commune })?.commune.code).toBe(expected),
  );

  test('the name of a commune that merged leads to the commune of today', () =>
    expect(found({ code_postal: '01200', commune: 'BELLEGARDE SUR VALSERINE' })?.[0]).toBe('01033'));

  test.each([
    ['41200', 'ROMORANTIN', '41194'],
    ['83500', 'Seyne-Sur-Mer', '83126'],
    ['60610', 'LA CROIX SAINT OUEN', '60338'],
  ])('a short or loose name is understood and said: %s %s', (code_postal, commune, expected) => {
    const resolution = resolve({ code_postal, commune });
    expect(resolution?.commune.code).toBe(expected);
    expect(resolution?.warning).toContain(resolution?.commune.nom);
  });

  test('an unknown name: the only commune of the postcode, said', () => {
    const resolution = resolve({ code_postal: '13540', commune: 'PUYRICARD' });
    expect([resolution?.commune.code, resolution?.how]).toEqual(['13001', 'postcode']);
    expect(resolution?.warning).toContain('PUYRICARD');
  });
  test('no name: the only commune of the postcode, nothing to say', () =>
    expect(resolve({ code_postal: '35000' })).toMatchObject({ commune: { code: '35238' }, how: 'postcode' }));
  test('a postcode of several communes alone gives nothing', () =>
    expect(resolve({ code_postal: '24200', commune: 'Mairie' })).toBeNull());
  test('... unless a point tells which', () =>
    expect(
      found({ code_postal: '24200', commune: 'Mairie', point: { latitude: 44.89, longitude: 1.2 } }),
    ).toEqual(['24520', 'postcode-point']));
  test('... and a point far away tells nothing', () =>
    expect(
      resolve({ code_postal: '24200', commune: 'Mairie', point: { latitude: 48.8, longitude: 2.3 } }),
    ).toBeNull());
});

describe('a name alone', () => {
  test('with a postcode of the département that is not its own', () =>
    expect(found({ code_postal: '73011', commune: 'CHAMBERY CEDEX' })).toEqual(['73065', 'name']));
  test('without any département, nothing: too many communes share a name', () =>
    expect(resolve({ commune: 'Saint-Denis' })).toBeNull());
  test('nothing typed, nothing found', () => expect(resolve({})).toBeNull());
});
