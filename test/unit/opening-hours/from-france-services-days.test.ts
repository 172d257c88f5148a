import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FRANCE_SERVICES_DAYS,
  fromFranceServicesDays,
  type FranceServicesDays,
} from '#api/domain/opening-hours/from-france-services-days';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';

const everyDay = (cell: string): FranceServicesDays =>
  Object.fromEntries(FRANCE_SERVICES_DAYS.map(([column]) => [column, cell]));
const monday = (cell: string) => fromFranceServicesDays({ h_lundi: cell });

describe('fromFranceServicesDays', () => {
  test('equal days are grouped', () => {
    const half = '09:00 - 12:00';
    const full = '09:00 - 12:00 / 14:00 - 16:30';
    const cells = {
      h_lundi: half,
      h_mardi: full,
      h_mercredi: full,
      h_jeudi: full,
      h_vendredi: full,
      h_samedi: half,
    };
    expect(fromFranceServicesDays(cells)).toEqual({
      value: 'Mo,Sa 09:00-12:00; Tu-Fr 09:00-12:00,14:00-16:30',
      text: null,
      notes: [],
    });
  });
  test('one slot six days', () =>
    expect(fromFranceServicesDays(everyDay('8h30-12h')).value).toBe('Mo-Sa 08:30-12:00'));

  test.each([
    ['09:00-12:00/14:00-17:00', 'Mo 09:00-12:00,14:00-17:00'],
    ['9h-12h', 'Mo 09:00-12:00'],
    ['09:00-12:00 14:00-16:30', 'Mo 09:00-12:00,14:00-16:30'],
    ['09:00-12:00-14:00-17:00', 'Mo 09:00-12:00,14:00-17:00'],
    ['00:00 - 00:00 / 09:00 - 12:00', 'Mo 09:00-12:00'],
    ['14:00 - 17:00 / 09:00 - 12:00', 'Mo 09:00-12:00,14:00-17:00'],
    ['09:00 - 12:00 / 12:00 - 14:00', 'Mo 09:00-14:00'],
  ])('%s -> %s', (cell, value) => expect(monday(cell)).toEqual({ value, text: null, notes: [] }));

  test.each(['', '-', '00:00 - 00:00', 'Fermé'])('%s is a closed day', (cell) =>
    expect(monday(cell)).toEqual({ value: null, text: null, notes: [] }),
  );

  test('overlapping or repeated slots are merged, and it is said', () => {
    expect(monday('09:00 - 13:00 / 12:00 - 16:00').value).toBe('Mo 09:00-16:00');
    expect(monday('09:00 - 12:00 / 09:00 - 12:00')).toMatchObject({
      value: 'Mo 09:00-12:00',
      notes: [expect.stringContaining('lundi') as string],
    });
  });

  test.each(['07:30:12:30', '17:00 - 09:00', 'sur rendez-vous', '09:00-13:00-/3:00-16:00', '25:00 - 26:00'])(
    'when one day cannot be read (%s), the week is kept as text: half a week would pass for a whole one',
    (cell) =>
      expect(fromFranceServicesDays({ h_lundi: cell, h_mardi: '09:00 - 12:00' })).toEqual({
        value: null,
        text: `lundi ${cell} ; mardi 09:00 - 12:00`,
        notes: [],
      }),
  );

  test('whatever the slots, the value is one that is read without a word', () => {
    const minutes = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
    const clock = (value: number): string =>
      `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
    const slot = fc.tuple(minutes, minutes).map((pair) => {
      const [from = 0, to = 0] = [...pair].sort((a, b) => a - b);
      return `${clock(from)} - ${clock(to)}`;
    });
    const cell = fc.array(slot, { maxLength: 3 }).map((slots) => slots.join(' / '));
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell), (cells) => {
        const columns = Object.fromEntries(
          FRANCE_SERVICES_DAYS.map(([column], day) => [column, cells[day] ?? null]),
        );
        const { value, text } = fromFranceServicesDays(columns);
        expect(text).toBeNull();
        if (value !== null) expect(readOpeningHours(value)).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 60 },
    );
  });
});
