import { describe, expect, test } from 'vitest';
import { checkWeek, completeWeek } from '#api/domain/opening-hours/check-week';
import { CLOSED_WEEK } from '#api/domain/opening-hours/week-hours';
import type { DraftSlot, WeekDraft } from '#api/domain/opening-hours/week-hours';

const NOW = new Date('2026-11-24T09:00:00');
const slot = (from: number | null, to: number | null): DraftSlot => ({ from, to, byAppointment: false });
const onDays = (days: Partial<WeekDraft['days']>): WeekDraft => ({
  ...CLOSED_WEEK,
  days: { ...CLOSED_WEEK.days, ...days },
});
const onDates = (...exceptions: WeekDraft['exceptions']): WeekDraft => ({ ...CLOSED_WEEK, exceptions });
const said = (week: WeekDraft): string[] =>
  checkWeek(week, NOW).map(
    ({ place, slot: rank, message }) => `${place} ${rank} ${message.replaceAll(/[\u00a0\u202f]/g, ' ')}`,
  );

describe('checkWeek', () => {
  test('ne trouve rien à redire à des créneaux qui se suivent ou passent minuit', () =>
    expect(
      said(onDays({ Mo: [slot(540, 720), slot(720, 1440)], Su: [slot(1320, 1500)], Tu: [slot(0, 60)] })),
    ).toEqual([]));
  test.each([
    ['sans fin', [slot(540, null)], 'Mo 0 Indiquez l’heure de fin.'],
    ['sans début', [slot(null, 540)], 'Mo 0 Indiquez l’heure de début.'],
    ['sans rien', [slot(null, null)], 'Mo 0 Indiquez les heures de début et de fin.'],
    ['vide', [slot(540, 540)], 'Mo 0 Ce créneau est vide : il finit à l’heure où il commence.'],
    ['trop long', [slot(540, 2000)], 'Mo 0 Un créneau dure moins de 24 heures.'],
    [
      'à l’envers',
      [slot(840, 540)],
      'Mo 0 La fin est avant le début. Si c’est le lendemain, cochez « le lendemain ».',
    ],
    ['répété', [slot(540, 720), slot(540, 720)], 'Mo 1 Ce créneau est déjà indiqué plus haut.'],
    [
      'qui en recouvre un autre',
      [slot(540, 720), slot(600, 780)],
      'Mo 1 Ce créneau recouvre celui de 09:00 à 12:00.',
    ],
  ])('nomme le créneau %s', (_, slots, message) => expect(said(onDays({ Mo: slots }))).toEqual([message]));
  test('voit que la nuit du dimanche recouvre le lundi matin', () =>
    expect(said(onDays({ Su: [slot(1320, 1560)], Mo: [slot(60, 180)] }))).toEqual([
      'Mo 0 Ce créneau recouvre celui de la veille, de 22:00 à 02:00.',
    ]));
  test('un jour férié finit à minuit', () =>
    expect(said({ ...CLOSED_WEEK, holidays: [slot(1320, 1500), slot(840, 540)] })).toEqual([
      'PH 0 Ici, un créneau finit au plus tard à minuit.',
      'PH 1 La fin est avant le début.',
    ]));
  test('juge les dates : absentes, à l’envers, passées, en double ; aujourd’hui n’est pas passé', () => {
    const [today, past] = ['2026-11-24', '2026-11-23'];
    const dates = (first: string, last: string) => ({ first, last, slots: [] });
    expect(said(onDates(dates(past, today)))).toEqual([]);
    expect(
      said(
        onDates(dates('', today), dates(today, past), dates(past, past), dates('2026-12-24', '2026-12-31'), {
          ...dates('2026-12-31', '2027-01-02'),
          slots: [slot(null, 600)],
        }),
      ),
    ).toEqual([
      '0 null Indiquez les deux dates.',
      '1 null La dernière date est avant la première.',
      '2 null Ces dates sont passées : retirez-les.',
      '4 null Ces dates recouvrent d’autres dates indiquées plus haut.',
      '4 0 Indiquez l’heure de début.',
    ]);
  });
  test('ce qui manque n’est pas encore une faute', () =>
    expect(
      checkWeek(onDays({ Mo: [slot(540, null), slot(60, 60)] }), NOW).map(({ isMissing }) => isMissing),
    ).toEqual([true, false]));
  test('une semaine complète ne garde rien de l’écran', () =>
    expect(
      completeWeek(onDays({ Mo: [{ ...slot(540, 720), id: 4 } as DraftSlot, slot(840, null)] })).days.Mo,
    ).toEqual([slot(540, 720)]));
});
