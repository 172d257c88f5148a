import { describe, expect, it } from 'vitest';
import { REASONS, WARNINGS } from '#api/domain/orientation/statements';
import { describeHours } from '#web/lib/describe-hours.ts';
import { describeOpening } from '#web/lib/describe-opening.ts';
import { sayReasons, sayWarnings } from '#web/features/orientation/rank-statements.ts';
import { reasonWords, warningWords } from '#web/features/orientation/statements.fr.ts';
import type { Params } from '#api/domain/orientation/statements';

const NOW = new Date('2026-11-24T09:30:00Z');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** A value for every parameter that any statement takes. */
const PARAMS: Params = {
  services: ['Atelier'],
  operators: ['caf', 'cpam'],
  until: '2026-11-24T17:00:00+01:00',
  at: '2026-11-25T09:00:00+01:00',
  distance_m: 4000,
  commune: 'Chambéry',
  epci: 'Grand Chambéry',
  territory: 'Savoie',
  publics: ['jeunes'],
  age_days: 12,
};

describe('reasons and warnings in words', () => {
  it.each([...REASONS])('puts the reason %s into a clean French sentence', (code) => {
    expectClean(reasonWords[code](PARAMS, NOW));
  });

  it.each([...WARNINGS])('puts the warning %s into a clean French sentence', (code) => {
    expectClean(warningWords[code](PARAMS, NOW));
  });

  it('names operators as the field does', () => {
    expect(reasonWords['covers-network'](PARAMS, NOW)).toBe('aide aux démarches CAF et Assurance maladie');
  });

  it('says the first offers of a long list and counts the others', () => {
    const words = reasonWords['covers-declared']({ services: ['a', 'b', 'c', 'd', 'e'] }, NOW);
    expect(plain(words)).toBe('propose : a, b et 3 autres');
  });

  it('puts what it does for her first, and leaves to the facts line what it says already', () => {
    const said = sayReasons(
      ['confirmed', 'free', 'distance', 'covers-declared'].map((code) => ({ code, params: PARAMS })),
      NOW,
    );
    expect(said.map(({ code }) => code)).toEqual(['covers-declared', 'confirmed']);
  });

  it('passes over a code of a newer server', () => {
    expect(sayWarnings([{ code: 'from-the-future', params: {} }], NOW)).toEqual([]);
  });
});

describe('the opening state in words', () => {
  it.each([
    ['open', '2026-11-24T17:00:00+01:00', 'Ouvert maintenant, jusqu’à 17 h'],
    ['open', '2026-11-24T11:00:00+01:00', 'Ouvert, mais ferme bientôt : 11 h'],
    ['open', null, 'Ouvert en permanence'],
    ['closed', '2026-11-24T14:00:00+01:00', 'Fermé, ouvre aujourd’hui à 14 h'],
    ['closed', '2026-11-27T09:00:00+01:00', 'Fermé, ouvre vendredi à 9 h'],
    ['closed', null, 'Fermé en ce moment'],
    ['unknown', null, 'Horaires non précisés'],
  ] as const)('%s until %s: %s', (state, next_change, expected) => {
    expect(plain(describeOpening({ state, next_change, comment: null }, NOW))).toBe(expected);
  });

  it('adds what the hours say beside', () => {
    const opening = { state: 'unknown', next_change: null, comment: 'sur rendez-vous' } as const;
    expect(describeOpening(opening, NOW)).toBe('Horaires non précisés (sur rendez-vous)');
  });
});

describe('opening hours in words', () => {
  it.each([
    ['Mo-Fr 09:00-12:30,14:00-17:00', ['lundi à vendredi : 9 h – 12 h 30 et 14 h – 17 h']],
    ['Tu,Th 08:30-12:00; Sa off', ['mardi et jeudi : 8 h 30 – 12 h', 'samedi : fermé']],
    ['24/7', ['24 h sur 24, 7 jours sur 7']],
    ['PH off', ['jours fériés : fermé']],
  ])('%s', (value, expected) => {
    expect(describeHours(value).map(plain)).toEqual(expected);
  });

  it('leaves a rule that it does not know as it is', () => {
    expect(describeHours('Mo[1] 09:00-12:00').map(plain)).toEqual(['lundi[1] 09:00-12:00']);
  });
});

function expectClean(words: string): void {
  expect(words).not.toMatch(/undefined|NaN|null|\[object/);
  expect(words).not.toMatch(/ [;:!?»]|« |'/);
  expect(words.length).toBeGreaterThan(3);
}
