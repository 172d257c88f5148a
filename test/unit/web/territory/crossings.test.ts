import { describe, expect, it } from 'vitest';
import { countCrossings } from '#api/domain/crossing/count-crossings';
import { fragilityRows, frrRows } from '#web/features/territory/crossings/crossing-rows.ts';
import { crossings as words } from '#web/features/territory/crossings/crossings.fr.ts';

const communes = [
  { code: '1', population: 100, classement: 'frr-socle' as const, fragility: 8.5 },
  { code: '2', population: 60, classement: 'non-classee' as const, fragility: 3 },
  { code: '3', population: 40, classement: null, fragility: null },
];
const crossed = (beyond: typeof communes | null) => ({
  subject: 'all:all',
  beyond_km: 20,
  sources: { frr: null, fragility: null },
  all: countCrossings(communes),
  beyond: beyond && countCrossings(beyond),
});

describe('Les croisements', () => {
  it('comptent chaque habitant une fois, et ceux qui sont au-delà dans la même classe', () => {
    for (const rows of [
      fragilityRows(crossed(communes.slice(0, 1))),
      frrRows(crossed(communes.slice(0, 1))),
    ]) {
      expect(rows.reduce((sum, { all }) => sum + all, 0)).toBe(200);
      expect(rows.filter(({ beyond }) => beyond).map(({ all, beyond }) => [all, beyond])).toEqual([
        [100, 100],
      ]);
    }
  });

  it('nomment ce qui n’a pas d’indice ou n’est pas dans la liste, et taisent les classements d’ailleurs', () => {
    expect(fragilityRows(crossed([])).at(-1)).toMatchObject({ label: words.fragility.unknown, all: 40 });
    expect(frrRows(crossed([])).map(({ key }) => key)).toEqual(['frr-socle', 'non-classee', 'inconnu']);
  });

  it('ne prennent pas pour personne ce qui n’est pas compté', () => {
    expect(new Set(frrRows(crossed(null)).map(({ beyond }) => beyond))).toEqual(new Set([null]));
    expect(new Set(frrRows(crossed([])).map(({ beyond }) => beyond))).toEqual(new Set([0]));
  });
});
