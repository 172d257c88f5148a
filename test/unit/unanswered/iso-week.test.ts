import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, lastWeeks, mondayOf } from '#api/domain/unanswered/iso-week';
import { unansweredTerritory } from '#api/domain/unanswered/unanswered-territory';

describe('La semaine ISO', () => {
  it.each([
    ['2026-11-24', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('%s est de %s', (day, week) => {
    expect(isoWeek(new Date(`${day}T12:00:00Z`))).toBe(week);
  });

  it('dure sept jours, du lundi au dimanche, et les semaines se suivent dans l’ordre', () => {
    const noInvalid = { min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(noInvalid), (date) => {
        const later = new Date(date.getTime() + 7 * 86_400_000);
        expect(isoWeek(later) > isoWeek(date)).toBe(true);
        const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000);
        expect(isoWeek(monday)).toBe(isoWeek(date));
      }),
    );
  });
});

describe('Le territoire compté', () => {
  it('est l’EPCI, ou le département quand il n’y en a pas', () => {
    expect(unansweredTerritory({ code_epci: '200069110', code_departement: '73' })).toEqual({
      kind: 'epci',
      code: '200069110',
    });
    expect(unansweredTerritory({ code_epci: null, code_departement: '29' })).toEqual({
      kind: 'departement',
      code: '29',
    });
  });
});

it('les semaines jusqu’à celle d’un jour se suivent, d’une année à l’autre', () => {
  expect(lastWeeks(new Date('2027-01-12T00:00:00Z'), 4)).toEqual([
    '2026-W52',
    '2026-W53',
    '2027-W01',
    '2027-W02',
  ]);
});

it('une semaine commence par un lundi, qui est d’elle', () => {
  expect(mondayOf('2026-W48')).toBe('2026-11-23');
  expect(mondayOf('2025-W01')).toBe('2024-12-30');
  const days = { min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(days), (day) => {
      const monday = new Date(mondayOf(isoWeek(day)));
      expect(monday.getUTCDay()).toBe(1);
      expect(isoWeek(monday)).toBe(isoWeek(day));
    }),
  );
});
