import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  LATE,
  WEEKEND,
  opensByLibrary,
  opensLate,
  opensWeekend,
} from '#api/domain/opening-hours/opening-windows';
import { readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

describe('Ouvre le soir : en semaine, après 18 heures', () => {
  it.each([
    ['Mo-Fr 09:00-12:00,14:00-18:30', true],
    ['Th 17:00-20:00', true],
    ['24/7', true],
    ['Mo-Fr 09:00-18:00', false],
    ['Sa 14:00-20:00', false],
    ['Mo-Fr 09:00-19:00; Mo-Fr 09:00-17:00', false],
    ['Tu[1] 17:00-19:00', true],
    ['Fr 22:00-02:00', true],
    ['Mo-Fr 18:00-20:00 "sur rendez-vous"', false],
    ['Mo-Fr 18:00-20:00 unknown', false],
    ['nimporte quoi', false],
    [null, false],
  ])('%s : %s', (value, expected) => expect(opensLate(value)).toBe(expected));
});

describe('Ouvre le samedi ou le dimanche', () => {
  it.each([
    ['Sa 09:00-12:00', true],
    ['Mo-Su 10:00-12:00', true],
    ['Su[1] 10:00-12:00', true],
    ['24/7', true],
    ['Mo-Fr 09:00-18:00', false],
    ['Mo-Sa 09:00-18:00; Sa off', false],
    ['Fr 22:00-02:00', false],
    [null, false],
  ])('%s : %s', (value, expected) => expect(opensWeekend(value)).toBe(expected));
});

describe.skipIf(withoutSharedData)(`Sur de vrais horaires${NEEDS_SHARED_DATA}`, () => {
  it('la lecture sans la bibliothèque dit la même chose qu’elle', { timeout: 120_000 }, () => {
    const file = readFileSync(sharedFile('real-data/opening-hours/osm-values.csv'));
    const values = (parse(file, { columns: true, bom: true }) as { valeur: string }[])
      .map(({ valeur }) => valeur)
      .filter((value) => readWeeklyHours(value) !== null);
    expect(values.length).toBeGreaterThan(500);
    for (const value of values) {
      expect([value, opensLate(value), opensWeekend(value)]).toEqual([
        value,
        opensByLibrary(value, LATE),
        opensByLibrary(value, WEEKEND),
      ]);
    }
  });
});
