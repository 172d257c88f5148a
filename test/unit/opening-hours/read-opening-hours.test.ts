import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';

const value = (typed: string): string | null => {
  const read = readOpeningHours(typed);
  return read.ok ? read.value : null;
};

describe('readOpeningHours', () => {
  test.each([
    'Mo-Fr 09:00-12:00,14:00-17:00',
    'Mo[1] 09:00-12:00; PH off',
    '24/7',
    'Tu 09:00-12:00 "sur rendez-vous"',
    'Mo-Fr 09:00-12:00; 2020 Dec 24-2020 Dec 31 off',
  ])('stores %s as typed', (typed) =>
    expect(readOpeningHours(typed)).toEqual({ ok: true, value: typed, warnings: [] }),
  );

  test.each([
    ['lundi 9h-12h', 'Mo 09:00-12:00'],
    ['Mo-Fr 9-12', 'Mo-Fr 09:00-12:00'],
  ])('stores %s in the standard spelling, and says so', (typed, expected) => {
    const read = readOpeningHours(typed);
    expect(read).toMatchObject({ ok: true, value: expected });
    expect(read.ok && read.warnings).toHaveLength(1);
  });

  test('a slot without duration is not a day and a night: it is removed', () => {
    expect(value('Tu 09:00-12:00,14:00-14:00; We 18:00-18:00; Th 10:00-12:00')).toBe(
      'Tu 09:00-12:00; Th 10:00-12:00',
    );
    expect(value('Mo 12:00-12:00')).toBeNull();
  });

  test('slots cut off from their days by a semicolon go back to them', () =>
    expect(value('Mo-Fr 09:00-12:00; 14:00-17:00')).toBe('Mo-Fr 09:00-12:00,14:00-17:00'));

  test.each([
    ['Mo-Fr', 'days without hours would be open day and night'],
    ['SH Mo-Fr 10:00-12:00', 'school holidays depend on the zone'],
    ['Mo 14-17;9-12', 'a rule without a day would open on Sunday'],
    ['Mo 13:30-17:00 Tu 8:30-12:00', 'several days in one rule'],
    ['du lundi au vendredi', 'French sentence'],
    ['', 'nothing'],
    ['Mo-Fr 09:00-18:00; Th 09:00-12:00-14:00', 'three times in a slot'],
  ])('does not read %s: %s', (typed) => expect(readOpeningHours(typed)).toEqual({ ok: false }));

  test('what it stores, it reads again without a word', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const rule = fc.tuple(fc.constantFrom('Mo', 'Tu-Fr', 'lundi', 'Sa,Su', 'PH', ''), time, time);
    const typed = fc
      .array(rule, { minLength: 1, maxLength: 4 })
      .map((rules) => rules.map(([days, from, to]) => `${days} ${from}-${to}`).join('; '));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const once = readOpeningHours(text);
        if (once.ok) expect(readOpeningHours(once.value)).toMatchObject({ ok: true, value: once.value });
      }),
      { numRuns: 150 },
    );
  });
});

const FILE = '../shared/real-data/opening-hours/osm-values.csv';
const isAbsent = !existsSync(FILE) && process.env.CI === undefined;

describe.skipIf(isAbsent)('real values (skipped without ../shared/real-data)', () => {
  test('agree with the reference parser but where reading would be a guess', { timeout: 60_000 }, () => {
    const rows = parse<{ valeur: string; statut: string }>(readFileSync(FILE, 'utf8'), { columns: true });
    const verdicts = rows.map(({ valeur, statut }) => ({ valeur, statut, read: readOpeningHours(valeur) }));
    expect(verdicts.filter(({ statut, read }) => statut === 'ERREUR' && read.ok)).toEqual([]);
    const refused = verdicts.filter(({ statut, read }) => statut === 'ok' && !read.ok);
    expect(refused.every(({ valeur }) => /;\s*\d/.test(valeur))).toBe(true);
    expect(refused.length).toBeLessThan(rows.length / 100);
  });
});
