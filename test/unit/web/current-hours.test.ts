import { describe, expect, it } from 'vitest';
import { currentHours } from '#web/features/listing/current-hours.ts';

const WEEK = 'Mo-Fr 09:00-12:00';
const on = (value: string) => currentHours(value, '2026-12-01');

describe('Les horaires exceptionnels d’une fiche', () => {
  it('ceux qui sont finis ne sont plus dits, ceux des quatre semaines qui viennent le sont à part', () => {
    const over = '2026 Nov 20-2026 Nov 30 off';
    const begun = '2026 Nov 25-2026 Dec 01 off';
    const soon = '2026 Dec 29 09:00-11:00';
    const later = '2026 Dec 30 off';
    expect(on([WEEK, over, begun, soon, later].join('; '))).toEqual({
      usual: `${WEEK}; ${later}`,
      soon: [begun, soon],
    });
  });

  it('sans dates, ou avec une remarque qui contient un point-virgule, rien ne change', () => {
    expect(on(WEEK)).toEqual({ usual: WEEK, soon: [] });
    const remark = `${WEEK} "appelez; sonnez"; 2026 Dec 24 off`;
    expect(on(remark)).toEqual({ usual: remark, soon: [] });
  });

  it('rien que des dates finies : plus rien', () => {
    expect(on('2026 Nov 20 off')).toEqual({ usual: null, soon: [] });
  });
});
