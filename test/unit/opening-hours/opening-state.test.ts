import { describe, expect, test } from 'vitest';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { weekTable } from '#api/domain/opening-hours/week-table';

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
const at = (local: string): Date => new Date(local);
const tuesday = at('2026-11-24T10:00:00');

describe('openingState', () => {
  test('the process runs in Paris time, which opening hours are read in', () =>
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Paris'));

  test('open, until noon', () =>
    expect(openingState(WEEK, tuesday)).toEqual({
      state: 'open',
      next_change: '2026-11-24T11:00:00.000Z',
      comment: null,
    }));
  test('closed, until Monday', () =>
    expect(openingState(WEEK, at('2026-11-27T17:00:00'))).toMatchObject({
      state: 'closed',
      next_change: '2026-11-30T08:00:00.000Z',
    }));
  test('24/7 never changes', () =>
    expect(openingState('24/7', tuesday)).toEqual({ state: 'open', next_change: null, comment: null }));

  test.each([null, '', 'du lundi au vendredi', 'SH Mo 09:00-12:00', 'Mo-Fr 09:00-12:00-14:00'])(
    '%s is unknown, never closed',
    (value) => expect(openingState(value, tuesday).state).toBe('unknown'),
  );
  test('by appointment is unknown, with its words', () => {
    expect(openingState('"sur rendez-vous"', tuesday)).toMatchObject({
      state: 'unknown',
      comment: 'sur rendez-vous',
    });
    expect(openingState('Mo-Fr 09:00-12:00 "sur rendez-vous"', tuesday)).toMatchObject({
      state: 'unknown',
      comment: 'sur rendez-vous',
    });
  });

  describe('on a public holiday', () => {
    const bastilleDay = at('2026-07-14T10:00:00');
    test('hours that do not speak of it promise nothing', () =>
      expect(openingState(WEEK, bastilleDay)).toMatchObject({ state: 'unknown', next_change: null }));
    test('hours that do are followed', () => {
      expect(openingState(`${WEEK}; PH off`, bastilleDay).state).toBe('closed');
      expect(openingState(`${WEEK}; PH 10:00-12:00`, bastilleDay).state).toBe('open');
      expect(openingState('24/7', bastilleDay).state).toBe('open');
    });
    test('the next opening of a Friday service at Christmas 2026 is two holidays later', () =>
      expect(openingState('Fr 09:00-12:00', at('2026-12-24T18:00:00')).next_change).toBe(
        '2027-01-08T08:00:00.000Z',
      ));
    test('the next opening announced the evening before is after it', () =>
      expect(openingState(WEEK, at('2026-07-13T18:00:00')).next_change).toBe('2026-07-15T07:00:00.000Z'));
  });

  test('a hundred values never seen are answered far below a request’s 60 ms', () => {
    const values = Array.from(
      { length: 100 },
      (_, minute) =>
        `Mo-Fr 08:${String(minute % 60).padStart(2, '0')}-1${Math.floor(minute / 60)}:00; PH off`,
    );
    const start = performance.now();
    values.forEach((value) => openingState(value, tuesday));
    expect(performance.now() - start).toBeLessThan(60);
  });
});

describe('weekTable', () => {
  const days = (value: string, day = tuesday) =>
    weekTable(value, day)?.map(({ date, slots }) => [date, ...slots.map(({ from, to }) => `${from}-${to}`)]);

  test('Monday to Sunday of the week that holds the day', () =>
    expect(days(`${WEEK}; We off; Sa 10:00-12:00`)).toEqual([
      ['2026-11-23', '09:00-12:00', '14:00-17:00'],
      ['2026-11-24', '09:00-12:00', '14:00-17:00'],
      ['2026-11-25'],
      ['2026-11-26', '09:00-12:00', '14:00-17:00'],
      ['2026-11-27', '09:00-12:00', '14:00-17:00'],
      ['2026-11-28', '10:00-12:00'],
      ['2026-11-29'],
    ]));
  test('Sunday belongs to the week that ends', () =>
    expect(days(WEEK, at('2026-11-29T23:00:00'))?.[0]?.[0]).toBe('2026-11-23'));
  test('a night is cut at midnight', () =>
    expect(days('Sa 22:00-02:00')?.slice(5)).toEqual([
      ['2026-11-28', '22:00-24:00'],
      ['2026-11-29', '00:00-02:00'],
    ]));
  test('the days of 23 and 25 hours keep the clock’s hours', () => {
    expect(days('Su 09:00-12:00', at('2026-03-29T12:00:00'))?.[6]).toEqual(['2026-03-29', '09:00-12:00']);
    expect(days('Su 09:00-12:00', at('2026-10-25T12:00:00'))?.[6]).toEqual(['2026-10-25', '09:00-12:00']);
    expect(days('24/7', at('2026-10-25T12:00:00'))?.[6]).toEqual(['2026-10-25', '00:00-24:00']);
  });
  test('a slot by appointment is there, not certain', () =>
    expect(weekTable('Mo 09:00-12:00 "sur rendez-vous"', tuesday)?.[0]?.slots).toEqual([
      { from: '09:00', to: '12:00', comment: 'sur rendez-vous', certain: false },
    ]));
  test('unreadable hours have no table', () => {
    expect(weekTable('sur demande', tuesday)).toBeNull();
    expect(weekTable(null, tuesday)).toBeNull();
  });
});
