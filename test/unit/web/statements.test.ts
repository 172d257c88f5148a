import { describe, expect, it } from 'vitest';
import { REASONS, WARNINGS } from '#api/domain/orientation/statements';
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
  needs: ['numerique--acceder-a-des-services-en-ligne'],
  role: 'teaches',
  languages: ['ar', 'interpreter'],
  ways: ['phone', 'counter'],
  reason: 'no-answer',
  count: 3,
  last_at: '2026-11-21',
  from: '2026-12-01',
  to: '2026-12-04',
  delai_jours: 21,
};

describe('reasons and warnings in words', () => {
  it.each([...REASONS])('puts the reason %s into a clean French sentence', (code) => {
    expectClean(reasonWords[code](PARAMS, NOW));
  });

  it.each([...WARNINGS])('puts the warning %s into a clean French sentence', (code) => {
    expectClean(warningWords[code](PARAMS, NOW));
  });

  it('names operators as the field does', () => {
    const owed = (params: Params) => plain(reasonWords['covers-network'](params, NOW));
    expect(owed({ ...PARAMS, services: [] })).toBe('aide aux démarches CAF et Assurance maladie');
    expect(owed({ ...PARAMS, operators: [] })).toBe('propose, comme tout son réseau : Atelier');
  });

  it.each([
    [{ reason: 'wrong-number' }, '3 signalements : ce n’est pas son numéro (le dernier, le 21 novembre)'],
    [
      { reason: 'no-longer-does', need: 'sante--addictions' },
      '3 signalements : ne répond plus au besoin « Addictions » (le dernier, le 21 novembre)',
    ],
  ])('says what workers report: %j', (params, expected) => {
    expect(plain(warningWords.reported({ ...PARAMS, ...params }, NOW))).toBe(expected);
  });

  it('says until when it is reported full', () => {
    expect(plain(warningWords.full({ until: '2026-12-01' }, NOW))).toBe(
      'signalé complet jusqu’au 1ᵉʳ décembre',
    );
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

function expectClean(words: string): void {
  expect(words).not.toMatch(/undefined|NaN|null|\[object/);
  expect(words).not.toMatch(/ [;:!?»]|« |'/);
  expect(words.length).toBeGreaterThan(3);
}
