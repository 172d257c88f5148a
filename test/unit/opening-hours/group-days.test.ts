import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupDays } from '#api/domain/opening-hours/group-days';
import { DAY_NAMES, readWeeklyHours } from '#api/domain/opening-hours/weekly-hours';

describe('groupDays', () => {
  test('réunit les jours aux mêmes créneaux, les jours fermés à la fin', () => {
    const weekly = readWeeklyHours('Tu-Fr 09:00-12:00; Th,Sa 14:00-17:00');
    expect(weekly && groupDays(weekly)).toEqual([
      { runs: [['Tu', 'We'], ['Fr']], slots: [{ from: 540, to: 720 }] },
      { runs: [['Th'], ['Sa']], slots: [{ from: 840, to: 1020 }] },
      { runs: [['Mo'], ['Su']], slots: [] },
    ]);
  });
  test('dit chaque jour une fois, avec ses créneaux, et aucun groupe deux fois', () => {
    const slots = fc.constantFrom(
      [],
      [{ from: 540, to: 720 }],
      [{ from: 840, to: 1020 }],
      [
        { from: 540, to: 720 },
        { from: 840, to: 1020 },
      ],
    );
    fc.assert(
      fc.property(fc.array(slots, { minLength: 7, maxLength: 7 }), (days) => {
        const groups = groupDays({ days, closedOnHolidays: false });
        expect(groups.flatMap(({ runs }) => runs.flat()).toSorted()).toEqual([...DAY_NAMES].toSorted());
        for (const group of groups)
          for (const day of group.runs.flat()) expect(days[DAY_NAMES.indexOf(day)]).toEqual(group.slots);
        const distinct = new Set(groups.map((group) => JSON.stringify(group.slots)));
        expect(distinct.size).toBe(groups.length);
      }),
    );
  });
});
