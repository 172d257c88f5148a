import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { nextSlots } from '#api/domain/opening-hours/next-slots';
import { openingState } from '#api/domain/opening-hours/opening-state';

const PARIS = hoursPlaceOf('75');
const TUESDAY = new Date('2026-11-24T10:00:00+01:00');

const starts = (value: string, now: Date = TUESDAY, code = '75'): string[] =>
  nextSlots(value, hoursPlaceOf(code), now).map(({ start, end }) => `${start}/${end.slice(11)}`);

describe('les prochaines ouvertures', () => {
  test('sont les trois suivantes ; celle qui est commencée n’en est pas', () =>
    expect(starts('Mo-Fr 09:00-12:00,14:00-17:00')).toEqual([
      '2026-11-24T14:00:00+01:00/17:00:00+01:00',
      '2026-11-25T09:00:00+01:00/12:00:00+01:00',
      '2026-11-25T14:00:00+01:00/17:00:00+01:00',
    ]));
  test('ne vont pas au-delà de quatorze jours', () =>
    expect(starts('Mo 09:00-12:00').map((start) => start.slice(0, 10))).toEqual([
      '2026-11-30',
      '2026-12-07',
    ]));
  test('sont dites à l’heure du lieu', () =>
    expect(starts('Th 09:00-12:00', TUESDAY, '974')[0]).toBe('2026-11-26T09:00:00+04:00/12:00:00+04:00'));
  test('gardent leur heure quand l’horloge change', () =>
    expect(starts('Fr,Mo 09:00-12:00', new Date('2026-10-22T10:00:00+02:00')).slice(0, 2)).toEqual([
      '2026-10-23T09:00:00+02:00/12:00:00+02:00',
      '2026-10-26T09:00:00+01:00/12:00:00+01:00',
    ]));
  test('passent minuit d’une traite, et ce qui a commencé la veille n’en est pas une', () => {
    expect(starts('Tu 22:00-06:00')[0]).toBe('2026-11-24T22:00:00+01:00/06:00:00+01:00');
    expect(starts('Tu 22:00-06:00', new Date('2026-11-25T00:00:00+01:00'))[0]?.slice(0, 10)).toBe(
      '2026-12-01',
    );
  });
  test('sautent un jour férié dont les horaires ne disent rien, et le sur rendez-vous', () => {
    const christmasEve = new Date('2026-12-24T13:00:00+01:00');
    expect(starts('Mo-Fr 09:00-12:00', christmasEve)[0]?.slice(0, 10)).toBe('2026-12-28');
    expect(starts('Mo-Sa 09:00-12:00', christmasEve, '67')[0]?.slice(0, 10)).toBe('2026-12-28');
    expect(starts('Tu 14:00-17:00 "sur rendez-vous"')).toEqual([]);
  });
  test.each(['24/7', 'du lundi au vendredi', '', null])('%s n’en a pas', (value) =>
    expect(nextSlots(value, PARIS, TUESDAY)).toEqual([]),
  );
});

test('chacune est ouverte de son début à sa fin, pour tout lieu et tout instant', { timeout: 60_000 }, () => {
  const value = fc.constantFrom(
    'Mo-Fr 09:00-12:00,14:00-17:00',
    'We,Sa 08:30-11:45; Fr off; PH off',
    'Mo-Sa 22:00-06:00',
    'Mo[1,3] 09:00-12:00',
    'week 1-53/2 Tu 09:00-12:30; PH off',
  );
  const code = fc.constantFrom('75', '67', '972', '974', '988');
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(value, code, instant, (typed, departement, now) => {
      const place = hoursPlaceOf(departement);
      for (const { start, end } of nextSlots(typed, place, now)) {
        expect(Date.parse(start)).toBeGreaterThanOrEqual(now.getTime());
        expect(openingState(typed, new Date(start), place).state).toBe('open');
        expect(openingState(typed, new Date(Date.parse(end) - 60_000), place).state).toBe('open');
        expect(openingState(typed, new Date(end), place).state).not.toBe('open');
      }
    }),
    { numRuns: 400 },
  );
});
