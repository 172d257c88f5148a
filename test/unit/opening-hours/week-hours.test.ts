import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkWeek } from '#api/domain/opening-hours/check-week';
import { hoursPlaceOf, type HoursPlace } from '#api/domain/opening-hours/hours-place';
import { normaliseWeek } from '#api/domain/opening-hours/normalise-week';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { parseHours } from '#api/domain/opening-hours/parsed-hours';
import { publicHoliday } from '#api/domain/opening-hours/public-holidays';
import { readOpeningHours } from '#api/domain/opening-hours/read-opening-hours';
import { readWeek } from '#api/domain/opening-hours/read-week';
import { DAY_END, eachDay } from '#api/domain/opening-hours/week-hours';
import { DAY_NAMES } from '#api/domain/opening-hours/weekly-hours';
import { writeWeek } from '#api/domain/opening-hours/write-week';
import { dateOf, toProcessClock } from '#api/domain/opening-hours/zone-clock';
import type { WeekHours, WeekSlot } from '#api/domain/opening-hours/week-hours';

/** The library parses every value drawn, slowly on a busy machine. */
const PATIENT = { timeout: 180_000 };
const NOW = new Date('2026-06-15T10:00:00Z');
const QUARTER = 15;

const slotUpTo = (last: number): fc.Arbitrary<WeekSlot> =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 95 }),
      quarters: fc.integer({ min: 1, max: 40 }),
      byAppointment: fc.boolean(),
    })
    .map(({ start, quarters, byAppointment }) => ({
      from: start * QUARTER,
      to: Math.min((start + quarters) * QUARTER, last),
      byAppointment,
    }));
const slotsUpTo = (last: number) => fc.array(slotUpTo(last), { maxLength: 3 });
const oneOfThree = fc.constantFrom(
  [],
  [{ from: 540, to: 720, byAppointment: false }],
  [
    { from: 540, to: 720, byAppointment: false },
    { from: 1320, to: 1560, byAppointment: false },
  ],
);
const day = fc.oneof(oneOfThree, slotsUpTo(2 * DAY_END));
const isoDay = fc
  .date({ min: new Date('2026-07-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const exception = fc
  .record({ first: isoDay, days: fc.integer({ min: 0, max: 20 }), slots: slotsUpTo(DAY_END) })
  .map(({ first, days, slots }) => ({
    first,
    last: new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10),
    slots,
  }));
/** Weeks that the editor would let be written. */
const week: fc.Arbitrary<WeekHours> = fc
  .record({
    days: fc.record(eachDay(() => day)),
    byAppointment: fc.boolean(),
    holidays: fc.option(slotsUpTo(DAY_END)),
    exceptions: fc.array(exception, { maxLength: 2 }),
  })
  .filter((drawn) => checkWeek(drawn, NOW).length === 0);
const instant = fc.date({
  min: new Date('2026-07-01'),
  max: new Date('2027-12-30'),
  noInvalidDate: true,
});
const places = { Paris: hoursPlaceOf('75'), 'La Réunion': hoursPlaceOf('974') };

const among = (slots: readonly WeekSlot[], minutes: number): 'open' | 'unknown' | 'closed' => {
  const slot = slots.find(({ from, to }) => minutes >= from && minutes < to);
  if (!slot) return 'closed';
  return slot.byAppointment ? 'unknown' : 'open';
};

/** The state that a week means, worked out by itself: dates first, then holidays, then the weekday and the night before. */
function stateOf(meant: WeekHours, now: Date, place: HoursPlace): string {
  const shown = toProcessClock(now, place.timeZone);
  const minutes = shown.getHours() * 60 + shown.getMinutes();
  const today = dateOf(shown);
  const holiday = publicHoliday(shown, place.holidayArea) !== null;
  const dated = meant.exceptions.find(({ first, last }) => first <= today && today <= last);
  const slotsOf = (weekday: number): WeekSlot[] =>
    meant.days[DAY_NAMES[weekday] ?? 'Su'].map((slot) => ({
      ...slot,
      byAppointment: slot.byAppointment || meant.byAppointment,
    }));
  const isAgreed = meant.byAppointment && Object.values(meant.days).every((slots) => slots.length === 0);
  const ofWeek = isAgreed
    ? 'unknown'
    : ([
        among(slotsOf(shown.getDay()), minutes),
        among(slotsOf((shown.getDay() + 6) % 7), minutes + DAY_END),
      ].find((state) => state !== 'closed') ?? 'closed');
  if (meant.holidays === null && holiday) {
    const state = dated ? among(dated.slots, minutes) : ofWeek;
    return state === 'closed' ? 'closed' : 'unknown';
  }
  if (dated) return among(dated.slots, minutes);
  return holiday ? among(meant.holidays ?? [], minutes) : ofWeek;
}

describe('une semaine écrite en valeur OSM', () => {
  // The library warns of dates that are over on the clock of the machine.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
  afterAll(() => void vi.useRealTimers());
  test('relue, elle est la même', () => {
    fc.assert(
      fc.property(week, (drawn) => {
        const value = writeWeek(drawn);
        expect([value, readWeek(value)]).toEqual([value, normaliseWeek(drawn)]);
        expect(writeWeek(normaliseWeek(drawn))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
  test('la bibliothèque la lit sans avertissement, et rien n’en est normalisé à l’import', PATIENT, () => {
    fc.assert(
      fc.property(week, (drawn) => {
        const value = writeWeek(drawn);
        expect([value, parseHours(value)?.getStructuredWarnings()]).toEqual([value, []]);
        if (value.length <= 1000) expect(readOpeningHours(value)).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 300 },
    );
  });
  test.each(Object.entries(places))(
    'l’état est à tout instant celui de la semaine, à %s',
    (_, place) => {
      fc.assert(
        fc.property(week, fc.array(instant, { minLength: 20, maxLength: 20 }), (drawn, instants) => {
          const value = writeWeek(drawn);
          for (const now of instants) {
            const { state } = openingState(value, now, place);
            expect([value, now, state]).toEqual([value, now, stateOf(drawn, now, place)]);
          }
        }),
        { numRuns: 150 },
      );
    },
    180_000,
  );
});
