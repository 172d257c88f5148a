import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeZoneOf, type TimeZone } from '#api/domain/geography/time-zone';
import { fromProcessClock, localIso, toProcessClock } from '#api/domain/opening-hours/zone-clock';

const MINUTE_MS = 60_000;
const BEFORE_ALL = new Date(0);
const zone = fc.constantFrom(
  ...['75', '971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'].map(timeZoneOf),
);
const instant = fc
  .integer({ min: Date.parse('2025-01-01T00:00Z') / 1000, max: Date.parse('2028-01-01T00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000));

/** `2026-11-24 17:00:00` on a clock, the process's by default. */
const read = (at: Date, timeZone?: TimeZone): string => at.toLocaleString('sv-SE', { timeZone });
/** The hour that the process's clock, which is that of Paris, never shows. */
const isSkippedInParis = (shown: string): boolean => shown !== read(new Date(shown.replace(' ', 'T')));

describe('the process’s clock', () => {
  test('shows what the clocks of the zone show', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        fc.pre(!isSkippedInParis(read(at, timeZone)));
        expect(read(toProcessClock(at, timeZone))).toBe(read(at, timeZone));
      }),
    );
  });
  test('is left as it is for Paris, the hour shown twice included', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(toProcessClock(at, 'Europe/Paris')).toEqual(at);
        expect(fromProcessClock(at, 'Europe/Paris', BEFORE_ALL)).toEqual(at);
      }),
    );
    const second = new Date('2026-10-25T02:30:00+01:00');
    expect(toProcessClock(second, 'Europe/Paris')).toEqual(second);
    expect(fromProcessClock(second, 'Europe/Paris', BEFORE_ALL)).toEqual(second);
  });
  test('leads back to the instant', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        fc.pre(!isSkippedInParis(read(at, timeZone)));
        const justBefore = new Date(at.getTime() - MINUTE_MS);
        const back = fromProcessClock(toProcessClock(at, timeZone), timeZone, justBefore);
        expect(back).toEqual(at);
      }),
    );
  });
});

describe('at Saint-Pierre-et-Miquelon, whose clocks change', () => {
  const back = (shown: string, after: string): string =>
    localIso(fromProcessClock(new Date(shown), 'America/Miquelon', new Date(after)), 'America/Miquelon');
  test('the hour shown twice in November is the first one to come', () => {
    expect(back('2026-11-01T01:30', '2026-11-01T00:00-02:00')).toBe('2026-11-01T01:30:00-02:00');
    expect(back('2026-11-01T01:30', '2026-11-01T01:15-03:00')).toBe('2026-11-01T01:30:00-03:00');
  });
  test('the hour skipped in March is shown one hour later', () =>
    expect(back('2026-03-08T02:30', '2026-03-08T00:00-03:00')).toBe('2026-03-08T03:30:00-02:00'));
});

describe('localIso', () => {
  test.each([
    ['75', '2026-11-24T14:00:00+01:00'],
    ['75', '2026-07-01T15:00:00+02:00'],
    ['974', '2026-11-24T17:00:00+04:00'],
    ['971', '2026-11-24T09:00:00-04:00'],
    ['987', '2026-11-24T03:00:00-10:00'],
    ['988', '2026-11-25T00:00:00+11:00'],
  ])('%s: %s', (code, iso) => expect(localIso(new Date(iso), timeZoneOf(code))).toBe(iso));
  test('names its instant, to the second', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const iso = localIso(at, timeZone);
        expect(new Date(iso)).toEqual(at);
        expect(iso.slice(0, 19).replace('T', ' ')).toBe(read(at, timeZone));
      }),
    );
  });
});
