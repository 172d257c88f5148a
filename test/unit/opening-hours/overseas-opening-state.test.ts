import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState, openingStateByLibrary } from '#api/domain/opening-hours/opening-state';

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
/** The same for the library, which reads what is not plain. */
const BY_LIBRARY = 'Mo-Fr 09:00-12:00,14:00-17:00; Dec 25 off';
const OVERSEAS = ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'];

const ask = (value: string, at: string, code: string) => {
  const { state, next_change } = openingState(value, new Date(at), hoursPlaceOf(code));
  return [state, next_change];
};

describe.each([WEEK, BY_LIBRARY])('%s overseas', (value) => {
  // 10:00 in Paris, on a Tuesday.
  test.each([
    ['971', 'closed', '2026-11-24T09:00:00-04:00'],
    ['972', 'closed', '2026-11-24T09:00:00-04:00'],
    ['973', 'closed', '2026-11-24T09:00:00-03:00'],
    ['974', 'closed', '2026-11-24T14:00:00+04:00'],
    ['975', 'closed', '2026-11-24T09:00:00-03:00'],
    ['976', 'closed', '2026-11-24T14:00:00+03:00'],
    ['977', 'closed', '2026-11-24T09:00:00-04:00'],
    ['978', 'closed', '2026-11-24T09:00:00-04:00'],
    ['986', 'closed', '2026-11-25T09:00:00+12:00'],
    ['987', 'closed', '2026-11-24T09:00:00-10:00'],
    ['988', 'closed', '2026-11-25T09:00:00+11:00'],
    ['75', 'open', '2026-11-24T12:00:00+01:00'],
  ])('%s when it is 10:00 in Paris: %s until %s', (code, state, next_change) =>
    expect(ask(value, '2026-11-24T10:00:00+01:00', code)).toEqual([state, next_change]),
  );

  test('open when Paris sleeps', () => {
    expect(ask(value, '2026-11-24T16:00:00-04:00', '972')).toEqual(['open', '2026-11-24T17:00:00-04:00']);
    expect(ask(value, '2026-11-25T09:30:00+11:00', '988')).toEqual(['open', '2026-11-25T12:00:00+11:00']);
  });
  test('the weekday is the place’s: Monday morning in Nouméa is Sunday evening in Paris', () => {
    expect(ask(value, '2026-11-23T09:30:00+11:00', '988')).toEqual(['open', '2026-11-23T12:00:00+11:00']);
    expect(ask(value, '2026-11-13T16:00:00-10:00', '987')).toEqual(['open', '2026-11-13T17:00:00-10:00']);
  });

  describe('when clocks change', () => {
    test.each([
      ['974', '2026-03-27T18:00:00+04:00', '2026-03-30T09:00:00+04:00'],
      ['974', '2026-10-23T18:00:00+04:00', '2026-10-26T09:00:00+04:00'],
      ['971', '2026-03-27T18:00:00-04:00', '2026-03-30T09:00:00-04:00'],
      ['75', '2026-03-27T18:00:00+01:00', '2026-03-30T09:00:00+02:00'],
      ['75', '2026-10-23T18:00:00+02:00', '2026-10-26T09:00:00+01:00'],
      ['975', '2026-03-06T18:00:00-03:00', '2026-03-09T09:00:00-02:00'],
      ['975', '2026-10-30T18:00:00-02:00', '2026-11-02T09:00:00-03:00'],
      ['975', '2026-03-27T18:00:00-02:00', '2026-03-30T09:00:00-02:00'],
    ])('%s on the Friday evening %s announces Monday, 9:00 on its clocks', (code, at, monday) =>
      expect(ask(value, at, code)).toEqual(['closed', monday]),
    );
  });
});

describe.each(['Su 09:00-12:00', 'Su 09:00-12:00; Dec 25 off'])(
  '%s, on the day that clocks change',
  (value) => {
    test.each([
      ['974', '2026-03-29T08:59:00+04:00', 'closed', '2026-03-29T09:00:00+04:00'],
      ['974', '2026-03-29T09:00:00+04:00', 'open', '2026-03-29T12:00:00+04:00'],
      ['974', '2026-10-25T11:59:00+04:00', 'open', '2026-10-25T12:00:00+04:00'],
      ['975', '2026-03-08T08:59:00-02:00', 'closed', '2026-03-08T09:00:00-02:00'],
      ['975', '2026-03-08T01:30:00-03:00', 'closed', '2026-03-08T09:00:00-02:00'],
      ['975', '2027-11-07T01:30:00-02:00', 'closed', '2027-11-07T09:00:00-03:00'],
      ['975', '2027-11-07T01:30:00-03:00', 'closed', '2027-11-07T09:00:00-03:00'],
      ['75', '2026-03-29T01:30:00+01:00', 'closed', '2026-03-29T09:00:00+02:00'],
      ['75', '2026-10-25T02:30:00+02:00', 'closed', '2026-10-25T09:00:00+01:00'],
      ['75', '2026-10-25T02:30:00+01:00', 'closed', '2026-10-25T09:00:00+01:00'],
    ])('%s at %s: %s until %s', (code, at, state, next_change) =>
      expect(ask(value, at, code)).toEqual([state, next_change]),
    );
  },
);

describe('public holidays', () => {
  test.each([
    ['988', '2026-07-14T09:30:00+11:00'],
    ['986', '2026-07-14T09:30:00+12:00'],
    ['974', '2026-07-14T09:30:00+04:00'],
    ['987', '2026-07-14T16:30:00-10:00'],
  ])('are those of the day in %s: at %s it is the 14th of July', (code, at) => {
    expect(ask(WEEK, at, code)).toEqual(['unknown', null]);
    expect(ask(`${WEEK}; PH off`, at, code)[0]).toBe('closed');
    expect(ask(`${WEEK}; PH 09:00-17:00`, at, code)[0]).toBe('open');
  });
  test.each([
    ['988', '2026-07-15T09:30:00+11:00'],
    ['987', '2026-07-13T16:30:00-10:00'],
  ])('%s at %s: it is the 14th in Paris, not there', (code, at) => {
    expect(ask(WEEK, at, code)[0]).toBe('open');
    expect(ask(`${WEEK}; PH off`, at, code)[0]).toBe('open');
  });
  test.each([
    ['57', '2026-04-03T10:00:00+02:00', 'Vendredi saint'],
    ['67', '2025-12-26T10:00:00+01:00', 'Lendemain de Noël'],
    ['68', '2025-12-26T10:00:00+01:00', 'Lendemain de Noël'],
    ['972', '2026-05-22T10:00:00-04:00', 'Abolition de l’esclavage'],
    ['973', '2026-06-10T10:00:00-03:00', 'Abolition de l’esclavage'],
    ['988', '2026-09-24T10:00:00+11:00', 'Fête de la Citoyenneté'],
  ])('%s has its own: %s is %s there, an ordinary day in Paris', (code, at, name) => {
    const shown = at.slice(0, 19);
    for (const silent of [WEEK, BY_LIBRARY]) {
      expect(ask(silent, at, code)).toEqual(['unknown', null]);
      expect(openingState(silent, new Date(shown)).state).toBe('open');
    }
    const closed = openingState(`${WEEK}; PH off`, new Date(at), hoursPlaceOf(code));
    expect(closed).toMatchObject({ state: 'closed', comment: name });
  });
  test('a door closed on the eve does not announce a local holiday', () =>
    expect(ask(WEEK, '2026-05-21T18:00:00-04:00', '972')).toEqual(['closed', '2026-05-26T09:00:00-04:00']));
});

describe('in every zone', () => {
  // Each new value is parsed by the library, slowly on a busy machine.
  const PATIENT = { timeout: 60_000 };
  const place = fc.constantFrom(...OVERSEAS.map((code) => hoursPlaceOf(code)));
  /** The national holidays only, so that a day is the same in all. */
  const PLAIN = { holidayArea: '' } as const;
  const value = fc.constantFrom(
    WEEK,
    BY_LIBRARY,
    `${WEEK}; PH off`,
    'Mo[1] 09:00-12:00',
    'Mo-Sa 22:00-06:00',
    'We,Sa 08:30-11:45; Fr off',
    'Tu 09:00-12:00 "sur rendez-vous"',
    '24/7',
    'Jun-Sep Mo-Fr 10:00-16:00; PH off',
  );
  /** Noons and the hours around, clear of the nights when one clock or another changes. */
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 1094 }), fc.integer({ min: 4 * 60, max: 23 * 60 }))
    .map(([day, minutes]) => new Date(Date.UTC(2025, 0, 1 + day, 0, minutes)).toISOString().slice(0, 19));
  /** The instant when the clocks of a zone show a moment of the day. */
  const instantOf = (shown: string, timeZone: string): Date => {
    const read = (at: number): number =>
      Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
    const wanted = Date.parse(`${shown}Z`);
    const near = wanted + (wanted - read(wanted));
    return new Date(near + (wanted - read(near)));
  };

  test('the same hour of the day has the same answer as in Paris', PATIENT, () => {
    fc.assert(
      fc.property(value, moment, place, (typed, shown, there) => {
        const now = instantOf(shown, there.timeZone);
        const here = openingState(typed, now, { ...there, ...PLAIN });
        const paris = openingState(typed, instantOf(shown, 'Europe/Paris'));
        expect({ ...here, next_change: here.next_change?.slice(0, 19) }).toEqual({
          ...paris,
          next_change: paris.next_change?.slice(0, 19),
        });
      }),
      { numRuns: 300 },
    );
  });
  test('plain values say what the library says', PATIENT, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(WEEK, `${WEEK}; PH off`, 'We,Sa 08:30-11:45; Fr off'),
        moment,
        place,
        (typed, shown, there) => {
          const now = instantOf(shown, there.timeZone);
          expect(openingState(typed, now, there)).toEqual(openingStateByLibrary(typed, now, there));
        },
      ),
      { numRuns: 200 },
    );
  });
  test('what comes next comes after now', PATIENT, () => {
    const instant = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) }).map((at) => new Date(at));
    fc.assert(
      fc.property(value, instant, place, (typed, now, there) => {
        const { next_change } = openingState(typed, now, there);
        if (next_change !== null) expect(Date.parse(next_change)).toBeGreaterThan(now.getTime());
      }),
      { numRuns: 300 },
    );
  });
});
