import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '#api/domain/quality/add-months';
import { REMINDER_PERIODS, isReminderDue } from '#api/domain/reminding/is-due';
import { runOfDay } from '#api/domain/reminding/run-of-day';

const DAY_MS = 86_400_000;
const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(isoDay);
const maybe = fc.option(days);
const periods = fc.constantFrom(...REMINDER_PERIODS);
const chosen = periods.filter((months) => months > 0);
const next = (day: string, count = 1) => isoDay(new Date(Date.parse(day) + count * DAY_MS));

describe('Quelques mois après un jour', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s, %i mois : %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('le même jour du mois, ou le dernier du mois s’il n’existe pas', () => {
    fc.assert(
      fc.property(days, chosen, (day, months) => {
        const later = addMonths(day, months);
        const [date, laterDate] = [day, later].map((each) => Number(each.slice(8)));
        const isMonthEnd = next(later).endsWith('-01');
        expect(laterDate === date || (isMonthEnd && laterDate! < date!)).toBe(true);
        const monthsOf = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(monthsOf(later) - monthsOf(day)).toBe(months);
      }),
    );
  });
});

describe('Quand un rappel est dû', () => {
  it('du jour dit, pas la veille, et toujours ensuite', () => {
    fc.assert(
      fc.property(days, chosen, fc.nat(4000), (date_maj, period_months, later) => {
        const listing = { period_months, date_maj, reminded_on: null };
        const day = addMonths(date_maj, period_months);
        expect(isReminderDue(listing, next(day, -1))).toBe(false);
        expect(isReminderDue(listing, next(day, later))).toBe(true);
      }),
    );
  });

  it('une période entière après la dernière confirmation et après le dernier courriel, le plus tardif des deux', () => {
    fc.assert(
      fc.property(chosen, maybe, maybe, days, (period_months, date_maj, reminded_on, today) => {
        const last = [date_maj, reminded_on]
          .filter((day) => day !== null)
          .toSorted()
          .at(-1);
        const isDue = last === undefined || addMonths(last, period_months) <= today;
        expect(isReminderDue({ period_months, date_maj, reminded_on }, today)).toBe(isDue);
      }),
    );
  });

  it('le changement d’heure n’y change rien : ni deux fois, ni jamais', () => {
    const listing = { period_months: 6, date_maj: '2026-04-25', reminded_on: null } as const;
    const dueAt = (iso: string) => {
      const day = runOfDay(new Date(iso));
      return day !== null && isReminderDue(listing, day);
    };
    expect(['2026-10-24T22:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T05:59:59Z'].map(dueAt)).toEqual([
      false,
      false,
      false,
    ]);
    expect(['2026-10-25T06:00:00Z', '2026-10-25T22:59:59Z'].map(dueAt)).toEqual([true, true]);
  });

  it('jamais, pour qui le choisit', () => {
    fc.assert(
      fc.property(maybe, maybe, days, (date_maj, reminded_on, today) => {
        expect(isReminderDue({ period_months: 0, date_maj, reminded_on }, today)).toBe(false);
      }),
    );
  });
});

describe('Le jour des courriels', () => {
  it.each([
    ['2026-07-01T04:59:59Z', null],
    ['2026-07-01T05:00:00Z', '2026-07-01'],
    ['2026-12-01T05:59:59Z', null],
    ['2026-12-01T06:00:00Z', '2026-12-01'],
    ['2026-12-01T22:59:59Z', '2026-12-01'],
    ['2026-12-01T23:00:00Z', null],
  ])('%s : %s', (iso, day) => {
    expect(runOfDay(new Date(iso))).toBe(day);
  });
});
