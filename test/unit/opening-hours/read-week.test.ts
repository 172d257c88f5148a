import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { readWeek } from '#api/domain/opening-hours/read-week';
import { CLOSED_WEEK, eachDay } from '#api/domain/opening-hours/week-hours';
import { writeWeek } from '#api/domain/opening-hours/write-week';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

const rewritten = (value: string): string | null => {
  const week = readWeek(value);
  return week && writeWeek(week);
};
const open = (from: number, to: number) => ({ from, to, byAppointment: false });
const appointment = (from: number, to: number) => ({ from, to, byAppointment: true });

/** So many instants over 2026 and 2027, the same at each run. */
const instants = (count: number, seed: number): Date[] =>
  fc.sample(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), {
    numRuns: count,
    seed,
  });

describe('readWeek', () => {
  test('lit les jours, les rendez-vous, les jours fériés et les dates', () =>
    expect(
      readWeek(
        'Mo-Fr 09:00-12:00, Mo 14:00-17:00 "by appointment"; Fr 22:00-02:00; PH off; 2026 Dec 24-31 10:00-11:00; 2027 Jan 02 off',
      ),
    ).toEqual({
      days: {
        ...eachDay(() => [open(540, 720)]),
        Mo: [open(540, 720), appointment(840, 1020)],
        Fr: [open(1320, 1560)],
        Sa: [],
        Su: [],
      },
      byAppointment: false,
      holidays: [],
      exceptions: [
        { first: '2026-12-24', last: '2026-12-31', slots: [open(600, 660)] },
        { first: '2027-01-02', last: '2027-01-02', slots: [] },
      ],
    }));
  test('sur rendez-vous, sans heures ou pour toutes', () => {
    expect(readWeek('"sur rendez-vous"')).toEqual({ ...CLOSED_WEEK, byAppointment: true });
    expect(readWeek('Mo 09:00-12:00 unknown "on appointment"')).toMatchObject({ byAppointment: true });
    expect(readWeek('Mo 09:00-12:00 "sur rdv"; Tu 09:00-12:00')).toMatchObject({ byAppointment: false });
  });
  test.each([
    ['Mo-Fr 09:00-12:00; Mo-Fr 9:00-12:00, 14:00-17:00', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['Sa 09:00-12:00; Mo-Fr 09:00-12:00', 'Mo-Sa 09:00-12:00'],
    ['Mo,Th 09:00-12:00; Sa,Su off; PH closed', 'Mo,Th 09:00-12:00; PH off'],
    ['Mo-Fr,PH 09:00-12:00', 'Mo-Fr 09:00-12:00; PH 09:00-12:00'],
    ['24/7', '24/7'],
    ['Mo-Su,PH 00:00-24:00', '24/7'],
    ['Mo-Su 00:00-24:00', 'Mo-Su 00:00-24:00'],
    ['Fr 22:00-26:00', 'Fr 22:00-24:00; Sa 00:00-02:00'],
    ['Mo-Fr 09:00-12:00, Mo,We 14:00-17:00 "sur rendez-vous"; PH off', null],
    ['Mo-Sa 09:00-17:00 "sur rendez-vous"', null],
    ['off', null],
    ['PH off', null],
    ['Mo-Fr 09:00-12:00; 2026 Dec 24-2026 Dec 31 off; 2027 May 07 09:00-12:00', null],
  ])('%s s’écrit court, et toujours de même', (value, expected) =>
    expect(rewritten(value)).toBe(expected ?? value),
  );
  test.each([
    'Mo-Fr 09:00-12:00 || "sur rendez-vous"',
    'Mo-Fr 09:00-12:00; SH off',
    'week 1-53/2 Tu 09:00-12:00',
    'Mo[1] 09:00-12:00',
    'Aug off',
    'Dec 25 off',
    'Mo-Fr 09:00-18:00+',
    'Mo-Fr sunrise-12:00',
    'Mo 09:00-12:00 "sonner deux fois"',
    '2026 Dec 24 off "inventaire"',
    'Mo 14:00-14:00',
    'Mo 09:75-12:00',
    'Mo-Fr 09:00-12:00; 14:00-17:00',
    'PH off; Mo-Fr 09:00-12:00',
    'Mo-Fr 09:00-12:00, PH 10:00-13:00',
    'PH 22:00-02:00',
    '2026 Feb 30 off',
    '2026 Dec 31-2026 Dec 24 off',
    '2026 Dec 24-31 off; 2026 Dec 30-2027 Jan 03 09:00-12:00',
    '2026 Dec 24 off; Mo-Fr 09:00-12:00',
    'Mo 09:00-12:00, Mo 11:00-14:00 "sur rendez-vous"',
    'Lundi 9h-12h',
    '',
  ])('« %s » en dit plus que l’éditeur ne montre', (value) => expect(readWeek(value)).toBeNull());
});

const DAYS = ['Mo', 'Fr', 'Su', 'Mo-Fr', 'Sa,Su', 'We,Fr', 'Mo-Su', 'PH', 'Tu,PH'];
const HOURS = [
  'off',
  '09:00-12:00',
  '10:30-12:00,14:00-17:00',
  '22:00-02:00',
  '00:00-01:00',
  '11:00-15:00 "rdv"',
];
const rule = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...HOURS))
  .map(([days, hours]) => `${days} ${hours}`.replace('"rdv"', '"sur rendez-vous"'));
const rules = fc
  .array(fc.tuple(fc.constantFrom('; ', ', '), rule), { minLength: 1, maxLength: 4 })
  .map((drawn) => drawn.map(([separator, each], rank) => (rank === 0 ? each : separator + each)).join(''));

describe('réécrire des règles que d’autres ont écrites', () => {
  test('ne change l’état d’aucun instant', { timeout: 180_000 }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(rules, fc.integer(), (value, seed) => {
        const again = rewritten(value);
        if (again === null) return;
        accepted += 1;
        for (const now of instants(40, seed))
          expect([value, again, now, openingState(again, now).state]).toEqual([
            value,
            again,
            now,
            openingState(value, now).state,
          ]);
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe.skipIf(withoutSharedData)(`les valeurs réelles${NEEDS_SHARED_DATA}`, () => {
  test('sont lues pour plus de 98 sur 100, et réécrites sans rien changer', { timeout: 300_000 }, () => {
    const file = readFileSync(sharedFile('real-data/opening-hours/osm-values.csv'), 'utf8');
    const rows = parse<{ valeur: string; statut: string }>(file, { columns: true });
    const readable = rows.filter(({ statut }) => statut === 'ok').map(({ valeur }) => valeur);
    const accepted = rows.filter(({ valeur }) => readWeek(valeur) !== null).map(({ valeur }) => valeur);
    expect(accepted.filter((value) => readable.includes(value)).length / readable.length).toBeGreaterThan(
      0.98,
    );
    for (const [rank, value] of accepted.entries()) {
      const again = rewritten(value) ?? '';
      for (const now of instants(200, rank)) {
        const [before, after] = [openingState(value, now).state, openingState(again, now).state];
        if (before !== after) expect([value, again, now, after]).toEqual([value, again, now, before]);
      }
    }
  });
});
