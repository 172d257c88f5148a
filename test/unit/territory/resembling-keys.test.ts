import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResemblingKeys } from '#api/domain/territory/resembling-keys';

const KEYS = [
  'saint etienne',
  'saint etienne du bois',
  'sauguis saint etienne',
  'marseille',
  'marseillan',
  'lyon',
];
const index = new ResemblingKeys(KEYS.map((key) => ({ key })));
const resembling = (key: string, least: number) => index.find(key, least).map(({ item }) => item.key);
const likeness = (one: string, other: string) =>
  new ResemblingKeys([{ key: one }]).find(other, 0)[0]?.likeness ?? 0;

describe('Les noms qui ressemblent à un nom mal écrit', () => {
  it.each([
    ['saint etiene', 'saint etienne'],
    ['marseile', 'marseille'],
    ['lyonn', 'lyon'],
    ['etienne saint', 'saint etienne'],
  ])('« %s » : %s', (key, expected) => expect(resembling(key, 0.4)).toContain(expected));

  it('un nom sans rapport n’en a aucun', () => expect(resembling('zzzz', 0.01)).toEqual([]));

  // Values of PostgreSQL's similarity(), read on PostgreSQL 15.
  it.each([
    ['chambery', 'chamberi', 0.636_364],
    ['saint etienne', 'saint etiene', 0.8],
    ['lyon', 'lion', 0.25],
  ])('la mesure est celle de pg_trgm : %s et %s', (one, other, expected) =>
    expect(likeness(one, other)).toBeCloseTo(expected, 5),
  );

  it('est la même dans les deux sens, entre 0 et 1, et 1 pour soi-même', () => {
    const keys = fc.stringMatching(/^[a-z0-9]{1,12}( [a-z0-9]{1,12}){0,4}$/);
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });

  it('laisse de côté ceux qui ressemblent moins qu’il n’est demandé', () => {
    expect(resembling('marseille', 1)).toEqual(['marseille']);
    expect(resembling('marseille', 0.5)).toEqual(['marseille', 'marseillan']);
  });
});
