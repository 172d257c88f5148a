import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';
import { describeHours } from '#web/lib/describe-hours.ts';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const say = (value: string): string[] => describeHours(value).map(plain);

describe('une semaine simple est dite telle qu’elle est, règles appliquées', () => {
  it.each([
    [
      'Mo-Fr 09:00-12:30,14:00-17:00',
      ['lundi à vendredi : 9 h – 12 h 30 et 14 h – 17 h', 'fermé le samedi et le dimanche'],
    ],
    [
      // The later rule replaces the former on Tuesday and Thursday.
      'Mo-Fr 09:00-12:00; Tu,Th 14:00-17:00',
      [
        'lundi, mercredi et vendredi : 9 h – 12 h',
        'mardi et jeudi : 14 h – 17 h',
        'fermé le samedi et le dimanche',
      ],
    ],
    ['Tu-Su 09:00-18:00; PH off', ['mardi à dimanche : 9 h – 18 h', 'fermé le lundi et les jours fériés']],
    ['Mo-Th 09:00-12:00; Fr-Su off', ['lundi à jeudi : 9 h – 12 h', 'fermé du vendredi au dimanche']],
    [
      'Mo-We,Fr 09:00-12:00; Th,Sa,Su off',
      ['lundi à mercredi et vendredi : 9 h – 12 h', 'fermé le jeudi, le samedi et le dimanche'],
    ],
    ['Tu,Th 08:30-12:00; Sa off', ['mardi et jeudi : 8 h 30 – 12 h', 'fermé les autres jours']],
    ['Th 08:45-12:15; PH off', ['jeudi : 8 h 45 – 12 h 15', 'fermé les autres jours et les jours fériés']],
    ['Su,Mo 10:00-12:00', ['lundi et dimanche : 10 h – 12 h', 'fermé les autres jours']],
    ['Mo-Su 09:00-19:00', ['tous les jours : 9 h – 19 h']],
    ['Mo-Sa 10:00-13:00,13:00-18:00; Su 10:00-18:00', ['tous les jours : 10 h – 18 h']],
  ])('%s', (value, expected) => expect(say(value)).toEqual(expected));

  it('garde l’heure avec son unité sur une ligne', () =>
    expect(describeHours('Mo 09:30-12:00')[0]).toBe('lundi\u00a0: 9\u00a0h\u00a030 – 12\u00a0h'));
});

describe('les autres sont dites règle par règle', () => {
  it.each([
    ['24/7', ['24 h sur 24, 7 jours sur 7']],
    ['PH off', ['jours fériés : fermé']],
    [
      'week 1-53/2 Tu 13:30-16:30; PH off',
      ['mardi des semaines impaires : 13 h 30 – 16 h 30', 'jours fériés : fermé'],
    ],
    ['week 2-52/2 We,Th 09:30-12:30', ['mercredi et jeudi des semaines paires : 9 h 30 – 12 h 30']],
    ['Mo[1,3,5] 09:00-12:00', ['1er, 3e et 5e lundi du mois : 9 h – 12 h']],
    ['Fr[-1] 09:00-12:00', ['dernier vendredi du mois : 9 h – 12 h']],
    [
      'Mo-Fr 09:00-12:00, We,Sa 14:00-16:00',
      ['lundi à vendredi : 9 h – 12 h', 'mercredi et samedi : 14 h – 16 h'],
    ],
    ['Mo 22:00-02:00', ['lundi : 22 h – 2 h']],
    ['Mo-Fr 09:00-12:00 "sur rendez-vous"', ['lundi à vendredi : 9 h – 12 h (sur rendez-vous)']],
    [
      'Mo-Fr 09:00-12:00, Mo 14:00-17:00 "sur rendez-vous", We 14:00-15:00',
      ['lundi à vendredi : 9 h – 12 h', 'lundi : 14 h – 17 h (sur rendez-vous)', 'mercredi : 14 h – 15 h'],
    ],
    ['"sur rendez-vous"; PH off', ['sur rendez-vous', 'jours fériés : fermé']],
    [
      'Mo-Fr 09:00-12:00; PH off; 2026 Dec 24-2026 Dec 31 off; 2027 Jan 01-02 10:00-11:00, 2027 Jan 01-02 14:00-15:00 "sur rendez-vous"',
      [
        'lundi à vendredi : 9 h – 12 h',
        'fermé le samedi, le dimanche et les jours fériés',
        'du 24 décembre au 31 décembre 2026 : fermé',
        'du 1ᵉʳ janvier au 2 janvier 2027 : 10 h – 11 h',
        'du 1ᵉʳ janvier au 2 janvier 2027 : 14 h – 15 h (sur rendez-vous)',
      ],
    ],
    ['2026 Dec 24-2027 Jan 02 off', ['du 24 décembre 2026 au 2 janvier 2027 : fermé']],
    ['week 4-20/3 Tu 09:00-12:00', ['week 4-20/3 mardi 09:00-12:00']],
  ])('%s', (value, expected) => expect(say(value)).toEqual(expected));
});

describe.skipIf(withoutSharedData)(`les horaires réels${NEEDS_SHARED_DATA}`, () => {
  it('tels qu’ils sont gardés, sont dits sans reste d’OSM, hormis les heures à quatre chiffres de minutes', () => {
    const file = readFileSync(sharedFile('real-data/opening-hours/osm-values.csv'), 'utf8');
    const kept = parse<{ valeur: string }>(file, { columns: true })
      .map(({ valeur }) => readOpeningHours(valeur))
      .flatMap((read) => (read.ok ? [read.value] : []));
    expect(kept.length).toBeGreaterThan(1000);
    const isRaw = (line: string): boolean => /\d:\d|;|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|week|off)\b/.test(line);
    const raw = kept.filter((value) => say(value).some(isRaw));
    // `09:0030`, that the library reads as 9:30.
    expect(raw.filter((value) => !/\d:\d{3}/.test(value))).toEqual([]);
  });
});
