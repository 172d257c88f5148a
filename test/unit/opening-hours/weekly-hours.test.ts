import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingState, openingStateByLibrary } from '#api/domain/opening-hours/opening-state';
import { clock } from '#api/domain/opening-hours/time-slot';
import { readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';

const instant = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map(
    (date) =>
      new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()),
  );

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const day = fc.constantFrom(...NAMES);
const days = fc.oneof(
  day,
  fc.tuple(day, day).map(([first, last]) => (first === last ? first : `${first}-${last}`)),
  fc.uniqueArray(day, { minLength: 2, maxLength: 3 }).map((names) => names.join(',')),
);
const slot = fc
  .uniqueArray(fc.integer({ min: 12, max: 95 }), { minLength: 2, maxLength: 2 })
  .map((quarters) =>
    quarters
      .toSorted((a, b) => a - b)
      .map((quarter) => clock(quarter * 15))
      .join('-'),
  );
const hours = fc.oneof(
  { weight: 4, arbitrary: fc.array(slot, { minLength: 1, maxLength: 3 }).map((slots) => slots.join(',')) },
  { weight: 1, arbitrary: fc.constant('off') },
);
const value = fc
  .tuple(fc.array(fc.tuple(days, hours), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([rules, holidays]) =>
    [...rules.map((rule) => rule.join(' ')), ...(holidays ? ['PH off'] : [])].join('; '),
  );

/** The same with the spaces and the hours of one digit that files have. */
const loose = fc
  .tuple(value, fc.constantFrom(', ', ' ,', ','), fc.constantFrom(';', ' ;  ', ';  '))
  .map(([typed, comma, semicolon]) =>
    typed
      .replaceAll(',', comma)
      .replaceAll('; ', semicolon)
      .replaceAll(/\b0(\d:)/g, '$1'),
  );

/** The library parses every value drawn, slowly on a busy machine. */
const PATIENT = { timeout: 60_000 };

describe('readWeeklyHours', () => {
  test('later rules replace the whole of their days', () =>
    expect(readWeeklyHours('Mo-We 09:00-12:00; Tu 14:00-15:00; We off')?.days.slice(1, 4)).toEqual([
      [{ from: 540, to: 720 }],
      [{ from: 840, to: 900 }],
      [],
    ]));
  test.each([
    '24/7',
    'Mo[1] 09:00-12:00',
    'Mo 22:00-02:00',
    'Mo 00:00-24:00',
    // On the last Sunday of March the plain reading said open until 3:30, the library until 3:15.
    'We-Mo 03:00-03:15,00:15-02:30',
    'Mo 09:00-12:00 "rdv"',
    'PH off; Mo 09:00-12:00',
    'Mo-Fr 10:00-12:00, Sa 10:00-12:00',
    'Mo 09:0030-12:00',
    '',
  ])('%s is left to the library', (other) => expect(readWeeklyHours(other)).toBeNull());
  test('says at any instant what the library says', PATIENT, () => {
    fc.assert(
      fc.property(fc.oneof(value, loose), instant, (typed, now) => {
        expect(readWeeklyHours(typed)).not.toBeNull();
        expect(openingState(typed, now)).toEqual(openingStateByLibrary(typed, now));
      }),
      { numRuns: 400 },
    );
  });
  test('and at the holidays and changes of clock', PATIENT, () => {
    const moments = [
      '2026-07-14T10:00',
      '2026-07-13T23:59',
      '2026-12-24T18:00',
      '2026-03-29T01:30',
      '2026-10-25T02:30',
    ];
    fc.assert(
      fc.property(value, fc.constantFrom(...moments), (typed, now) => {
        expect(openingState(typed, new Date(now))).toEqual(openingStateByLibrary(typed, new Date(now)));
      }),
      { numRuns: 200 },
    );
  });
});

const FILE = '../shared/real-data/opening-hours/osm-values.csv';
const isAbsent = !existsSync(FILE) && process.env.CI === undefined;

describe.skipIf(isAbsent)('real values (skipped without ../shared/real-data)', () => {
  test(
    'nine in ten of the readable ones are plain, and say what the library says',
    { timeout: 60_000 },
    () => {
      const rows = parse<{ valeur: string; statut: string }>(readFileSync(FILE, 'utf8'), { columns: true });
      const readable = rows.filter(({ statut }) => statut === 'ok').map(({ valeur }) => valeur);
      const plain = readable.filter((typed) => readWeeklyHours(typed) !== null);
      expect(plain.length / readable.length).toBeGreaterThan(0.9);
      for (const typed of plain)
        for (const now of ['2026-11-24T10:00', '2026-11-28T13:00', '2026-05-08T09:30'].map(
          (text) => new Date(text),
        ))
          expect([typed, openingState(typed, now)]).toEqual([typed, openingStateByLibrary(typed, now)]);
    },
  );
});
