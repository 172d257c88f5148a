import { describe, expect, it } from 'vitest';
import {
  endingAt,
  endingNextDay,
  endsNextDay,
  mayEndNextDay,
  shownTime,
  startingAt,
  typedTime,
} from '#web/features/editing/hours/slot-times.ts';

const slot = (from: number | null, to: number | null) => ({ from, to, byAppointment: false });

describe('les heures d’un créneau, telles qu’on les tape', () => {
  it('lit et montre une heure, rien quand elle manque', () => {
    expect([typedTime('09:30'), typedTime('09:30:00'), typedTime('')]).toEqual([570, 570, null]);
    expect([shownTime(570), shownTime(1440), shownTime(1560), shownTime(null)]).toEqual([
      '09:30',
      '00:00',
      '02:00',
      '',
    ]);
  });
  it('finir à minuit, c’est finir le soir', () => {
    expect(endingAt(slot(1200, null), 0).to).toBe(1440);
    expect(mayEndNextDay(slot(1200, 1440))).toBe(false);
  });
  it('une fin avant le début ne devient celle du lendemain que si on le dit', () => {
    const reversed = endingAt(slot(1320, 1400), 120);
    expect([reversed.to, mayEndNextDay(reversed), endsNextDay(reversed)]).toEqual([120, true, false]);
    const night = endingNextDay(reversed, true);
    expect([night.to, endsNextDay(night)]).toEqual([1560, true]);
    expect(endingNextDay(night, false).to).toBe(120);
  });
  it('la fin du lendemain le reste tant qu’elle vient avant le début', () => {
    const night = slot(1320, 1560);
    expect(endingAt(night, 180).to).toBe(1620);
    expect(endingAt(night, 1380).to).toBe(1380);
    expect(endingAt(night, null).to).toBeNull();
    expect(startingAt(night, 1380)).toEqual(slot(1380, 1560));
  });
});
