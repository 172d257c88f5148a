import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { nextSlots } from '#api/domain/opening-hours/next-slots';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { weekTable } from '#api/domain/opening-hours/week-table';
import { daysAfter, localIso, startOfDay } from '#api/domain/opening-hours/zone-clock';

const WEEK = 'Mo-Fr 09:00-12:00,14:00-17:00';
const CLOSURE = { first: '2026-12-21', last: '2026-12-27' };
const closed = (code = '75', closure = CLOSURE) => ({ ...hoursPlaceOf(code), closure });
const state = (value: string | null, now: string, code = '75') =>
  openingState(value, new Date(now), closed(code));

describe('Pendant une fermeture temporaire', () => {
  it('fermé, jusqu’à la première ouverture qui suit', () => {
    expect(state(WEEK, '2026-12-22T09:00:00Z')).toEqual({
      state: 'closed',
      next_change: '2026-12-28T09:00:00+01:00',
      comment: 'fermeture temporaire',
    });
  });

  it('ouvert jour et nuit : la réouverture est le premier instant d’après', () => {
    expect(state('24/7', '2026-12-22T09:00:00Z').next_change).toBe('2026-12-28T00:00:00+01:00');
  });

  it('sans horaires connus : fermé, sans heure de réouverture ; inconnu avant et après', () => {
    expect(state(null, '2026-12-22T09:00:00Z')).toMatchObject({ state: 'closed', next_change: null });
    expect(state(null, '2026-12-20T09:00:00Z').state).toBe('unknown');
    expect(state(null, '2026-12-28T09:00:00Z').state).toBe('unknown');
  });

  it('avant elle : qui n’ouvre qu’ensuite le dit, qui est ouvert jour et nuit ferme à son début', () => {
    expect(state(WEEK, '2026-12-19T09:00:00Z').next_change).toBe('2026-12-28T09:00:00+01:00');
    expect(state('24/7', '2026-12-19T09:00:00Z')).toMatchObject({
      state: 'open',
      next_change: '2026-12-21T00:00:00+01:00',
    });
  });

  it('après elle : comme si elle n’avait pas été', () => {
    const after = new Date('2026-12-28T09:00:00Z');
    expect(openingState(WEEK, after, closed())).toEqual(openingState(WEEK, after, hoursPlaceOf('75')));
  });

  it('le tableau de la semaine et les créneaux à venir ne promettent aucune ouverture', () => {
    const now = new Date('2026-12-24T08:00:00Z');
    const days = weekTable(WEEK, closed(), now) ?? [];
    expect(days.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 0, 2, 2, 2]);
    expect(days[0]).toMatchObject({ comment: 'fermeture temporaire', sure: true });
    expect(nextSlots(WEEK, closed(), now)[0]?.start).toBe('2026-12-28T09:00:00+01:00');
  });
});

const codes = fc.constantFrom('75', '972', '974', '975', '987', '988');
/** Over a year, so that both changes of clock are in it. */
const days = fc.integer({ min: 0, max: 365 }).map((ahead) => daysAfter('2026-06-01', ahead));
const values = fc.constantFrom(WEEK, '24/7', 'Mo-Su 20:00-02:00', 'Sa 10:00-12:00; PH off');

describe('À ses bornes, à l’horloge du lieu', () => {
  it('le jour commence à minuit du lieu, pas une minute avant', () => {
    fc.assert(
      fc.property(codes, days, (code, day) => {
        const { timeZone } = hoursPlaceOf(code);
        const start = startOfDay(day, timeZone);
        expect(localIso(start, timeZone).slice(0, 19)).toBe(`${day}T00:00:00`);
        expect(localIso(new Date(start.getTime() - 60_000), timeZone).slice(0, 10)).toBe(daysAfter(day, -1));
      }),
    );
  });

  it('fermé du premier instant au dernier ; la minute avant et celle d’après, comme le disent les horaires', () => {
    fc.assert(
      fc.property(codes, days, fc.integer({ min: 0, max: 30 }), values, (code, first, length, value) => {
        const place = closed(code, { first, last: daysAfter(first, length) });
        const open = hoursPlaceOf(code);
        const from = startOfDay(first, place.timeZone).getTime();
        const until = startOfDay(daysAfter(first, length + 1), place.timeZone).getTime();
        for (const at of [from, until - 60_000]) {
          expect(openingState(value, new Date(at), place)).toMatchObject({ state: 'closed' });
        }
        expect(openingState(value, new Date(until), place)).toEqual(
          openingState(value, new Date(until), open),
        );
        const eve = new Date(from - 60_000);
        expect(openingState(value, eve, place).state).toBe(openingState(value, eve, open).state);
      }),
      { numRuns: 60 },
    );
  });

  it('ni l’état ni les créneaux n’annoncent d’ouverture pendant elle, et la réouverture annoncée en est une', () => {
    fc.assert(
      fc.property(codes, days, fc.integer({ min: 0, max: 20 }), values, (code, first, ahead_h, value) => {
        const place = closed(code, { first, last: daysAfter(first, 6) });
        const now = new Date(startOfDay(first, place.timeZone).getTime() + (ahead_h - 10) * 3_600_000);
        const { state: seen, next_change } = openingState(value, now, place);
        const isWithin = (iso: string) => iso.slice(0, 10) >= first && iso.slice(0, 10) <= place.closure.last;
        if (seen === 'closed' && next_change) {
          expect(isWithin(next_change)).toBe(false);
          expect(openingState(value, new Date(next_change), place).state).not.toBe('closed');
        }
        for (const { start } of nextSlots(value, place, now)) expect(isWithin(start)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
