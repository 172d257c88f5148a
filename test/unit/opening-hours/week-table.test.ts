import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursPlaceOf, type HoursPlace } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { clock } from '#api/domain/opening-hours/time-slot';
import { weekTable, type WeekDay } from '#api/domain/opening-hours/week-table';
import { localIso } from '#api/domain/opening-hours/zone-clock';
import { schoolHolidayOn } from '#seed/calendar/school-holidays';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
/** The same for the library, which reads what is not plain. */
const BY_LIBRARY = `${WEEK}; Dec 31 off`;
const PARIS = hoursPlaceOf('75');
const TUESDAY = new Date('2026-11-24T10:00:00+01:00');

const table = (value: string, place: HoursPlace = PARIS, now: Date = TUESDAY): WeekDay[] =>
  weekTable(value, place, now) ?? [];
const spans = (day: WeekDay | undefined): string =>
  (day?.slots ?? []).map(({ from, to, sure }) => `${clock(from)}-${clock(to)}${sure ? '' : '?'}`).join(',');

describe('la semaine', () => {
  test.each([WEEK, BY_LIBRARY])('%s : sept jours à partir d’aujourd’hui', (value) => {
    const week = table(value);
    expect(week.map(({ date }) => date.slice(8))).toEqual(['24', '25', '26', '27', '28', '29', '30']);
    expect(week.map(({ weekday }) => weekday).join(' ')).toBe('Tu We Th Fr Sa Su Mo');
    const full = '09:00-12:00,14:00-17:00';
    expect(week.map(spans)).toEqual([full, full, full, full, '', '', full]);
    expect(week.every(({ sure, comment }) => sure && comment === null)).toBe(true);
  });
  test('commence le jour du lieu : à Nouméa mercredi est déjà là quand Paris finit son mardi', () => {
    const now = new Date('2026-11-24T20:00:00+01:00');
    expect(table(WEEK, hoursPlaceOf('988'), now)[0]).toMatchObject({ date: '2026-11-25', weekday: 'We' });
    expect(table(WEEK, PARIS, now)[0]).toMatchObject({ date: '2026-11-24', weekday: 'Tu' });
  });
  test('coupe à minuit ce qui le passe', () => {
    expect(table('Tu 22:00-06:00').map(spans)).toEqual(['22:00-24:00', '00:00-06:00', '', '', '', '', '']);
    expect(new Set(table('24/7').map(spans))).toEqual(new Set(['00:00-24:00']));
  });
  test('garde ses heures le jour où l’horloge change', () =>
    expect(
      table('Su 09:00-12:00; Dec 25 off', PARIS, new Date('2026-10-25T01:00:00+02:00')).map(spans)[0],
    ).toBe('09:00-12:00'));
  test('suit les semaines paires et impaires', () => {
    // 24 November 2026 is in week 48.
    expect(spans(table('week 2-52/2 Tu 13:30-16:30; PH off')[0])).toBe('13:30-16:30');
    expect(spans(table('week 1-53/2 Tu 13:30-16:30; PH off')[0])).toBe('');
  });
  test('dit d’un créneau sur rendez-vous qu’il n’est pas sûr, et pourquoi', () => {
    const [today, tomorrow] = table('Tu 09:00-12:00 "sur rendez-vous"; We 09:00-12:00');
    expect(today).toMatchObject({ sure: false, slots: [{ sure: false, comment: 'sur rendez-vous' }] });
    expect(tomorrow).toMatchObject({ sure: true, slots: [{ sure: true, comment: null }] });
  });
  test('dit pourquoi un jour est fermé', () =>
    expect(table('Mo-Fr 09:00-12:00; Nov 24 off "congés"')[0]).toMatchObject({
      slots: [],
      comment: 'congés',
    }));
  test.each([null, '', 'du lundi au vendredi', 'SH Mo 09:00-12:00'])('%s n’en a pas', (value) =>
    expect(weekTable(value, PARIS, TUESDAY)).toBeNull(),
  );
});

describe('un jour férié', () => {
  const christmasEve = new Date('2026-12-24T10:00:00+01:00');
  const christmas = (value: string) => table(value, PARIS, christmasEve)[1];
  test.each([WEEK, BY_LIBRARY])('%s n’en dit rien : les créneaux sont douteux', (value) => {
    const day = christmas(value);
    expect(day).toMatchObject({ date: '2026-12-25', public_holiday: 'Noël', sure: false });
    expect(spans(day)).toBe('09:00-12:00?,14:00-17:00?');
    expect(day?.slots[0]?.comment).toBe('jour férié\u00a0: horaires à vérifier');
  });
  test.each([`${WEEK}; PH off`, `${BY_LIBRARY}; PH off`])('%s : il est fermé, c’est sûr', (value) =>
    expect(christmas(value)).toMatchObject({
      slots: [],
      sure: true,
      public_holiday: 'Noël',
      comment: 'Noël',
    }),
  );
  test('des horaires qui l’ouvrent sont suivis', () =>
    expect(spans(christmas(`${WEEK}; PH 10:00-12:00`))).toBe('10:00-12:00'));
  test('est celui du lieu : le lendemain de Noël en Moselle', () => {
    const saturday = (code: string) => table('Mo-Sa 09:00-12:00', hoursPlaceOf(code), christmasEve)[2];
    expect(saturday('57')).toMatchObject({ public_holiday: 'Lendemain de Noël', sure: false });
    expect(saturday('54')).toMatchObject({ public_holiday: null, sure: true });
  });
});

test('les vacances scolaires sont dites, là où elles sont connues', () => {
  const toussaint = new Date('2026-10-15T10:00:00+02:00');
  const names = (code: string): (string | null)[] =>
    table(WEEK, hoursPlaceOf(code, schoolHolidayOn), toussaint).map(({ school_holiday }) => school_holiday);
  const name = 'vacances de la Toussaint';
  expect(names('73')).toEqual([null, null, null, name, name, name, name]);
  expect(new Set(names('974'))).toEqual(new Set([null]));
});

/** What the table says of an instant, by the hour and the date that the place's clocks show then. */
function stateInTable(week: readonly WeekDay[], at: Date, { timeZone }: HoursPlace): string {
  const shown = localIso(at, timeZone);
  const minutes = Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16));
  const day = week.find(({ date }) => date === shown.slice(0, 10));
  const slot = day?.slots.find(({ from, to }) => minutes >= from && minutes < to);
  if (slot === undefined) return 'closed';
  return slot.sure ? 'open' : 'unknown';
}

const place = fc.constantFrom('75', '67', '972', '974', '987', '988').map((code) => hoursPlaceOf(code));
const value = fc.constantFrom(
  WEEK,
  BY_LIBRARY,
  `${WEEK}; PH off`,
  'We,Sa 08:30-11:45; Fr off',
  'Mo[1,3] 09:00-12:00',
  'Mo-Sa 22:00-06:00',
  'Tu 09:00-12:00 "sur rendez-vous"',
  'Mo-Su 10:00-12:00, 14:00+',
  'week 1-53/2 Tu 09:00-12:30,13:30-15:30; PH off',
  'Jun-Sep Mo-Fr 10:00-16:00; PH off',
  '24/7',
);
/** Around the holidays and the changes of clock as much as elsewhere, to the minute. */
const now = fc
  .oneof(
    fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    fc
      .constantFrom('2026-03-28', '2026-10-24', '2026-04-30', '2026-05-20', '2025-12-24')
      .map((day) => new Date(day)),
  )
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

describe('pour toute valeur, tout lieu et tout instant', { timeout: 60_000 }, () => {
  test('la semaine dit ce que dit l’état', () => {
    const minutesLater = fc.integer({ min: 0, max: 6 * 24 * 60 });
    fc.assert(
      fc.property(value, place, now, minutesLater, (typed, there, from, minutes) => {
        const at = new Date(from.getTime() + minutes * 60_000);
        expect(stateInTable(table(typed, there, from), at, there)).toBe(openingState(typed, at, there).state);
      }),
      { numRuns: 1500 },
    );
  });
  test('les créneaux sont en ordre, disjoints et dans leur jour', () => {
    fc.assert(
      fc.property(value, place, now, (typed, there, from) => {
        for (const { slots } of table(typed, there, from)) {
          const edges = slots.flatMap((slot) => [slot.from, slot.to]);
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
          for (const slot of slots) expect(slot.to).toBeGreaterThan(slot.from);
          expect(edges.every((minutes) => minutes >= 0 && minutes <= 1440)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(withoutSharedData)(`les horaires réels${NEEDS_SHARED_DATA}`, () => {
  test('chacun de ceux qui se lisent a une semaine, qui dit ce que dit l’état', { timeout: 60_000 }, () => {
    const file = readFileSync(sharedFile('real-data/opening-hours/osm-values.csv'), 'utf8');
    const rows = parse<{ valeur: string; statut: string }>(file, { columns: true });
    const readable = rows.filter(({ statut }) => statut === 'ok').map(({ valeur }) => valeur);
    expect(readable.length).toBeGreaterThan(1000);
    const instants = ['2026-11-24T10:00', '2026-11-25T15:00', '2026-11-28T09:30'].map(
      (text) => new Date(text),
    );
    for (const typed of readable) {
      const week = weekTable(typed, PARIS, TUESDAY);
      expect([typed, week?.length]).toEqual([typed, 7]);
      for (const at of instants)
        expect([typed, stateInTable(week ?? [], at, PARIS)]).toEqual([typed, openingState(typed, at).state]);
    }
  });
});
