import { describe, expect, test } from 'vitest';
import { openingState } from '#api/domain/opening-hours/opening-state';

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
const at = (local: string): Date => new Date(local);
const tuesday = at('2026-11-24T10:00:00');

describe('openingState', () => {
  test('the process runs in Paris time, which opening hours are read in', () =>
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Paris'));

  test('open, until noon', () =>
    expect(openingState(WEEK, tuesday)).toEqual({
      state: 'open',
      next_change: '2026-11-24T12:00:00+01:00',
      comment: null,
    }));
  test('closed, until Monday', () =>
    expect(openingState(WEEK, at('2026-11-27T17:00:00'))).toMatchObject({
      state: 'closed',
      next_change: '2026-11-30T09:00:00+01:00',
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
        '2027-01-08T09:00:00+01:00',
      ));
    test('the next opening announced the evening before is after it', () =>
      expect(openingState(WEEK, at('2026-07-13T18:00:00')).next_change).toBe('2026-07-15T09:00:00+02:00'));
  });
});
