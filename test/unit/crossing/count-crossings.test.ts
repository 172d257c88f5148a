import { describe, expect, it } from 'vitest';
import { countCrossings } from '#api/domain/crossing/count-crossings';
import type { CrossedCommune } from '#api/domain/crossing/count-crossings';

const commune = (given: Partial<CrossedCommune>): CrossedCommune => ({
  code: '01001',
  population: 100,
  classement: 'non-classee',
  fragility: 5,
  ...given,
});

describe('Les croisements', () => {
  it('la moyenne de la fragilité compte chaque habitant, et ceux dont l’indice est connu seulement', () => {
    const { fragility } = countCrossings([
      commune({ population: 900, fragility: 2 }),
      commune({ population: 100, fragility: 8 }),
      commune({ population: 500, fragility: null }),
      commune({ population: null, fragility: 10 }),
    ]);
    expect(fragility.mean).toBe(2.6);
    expect(fragility.unknown).toBe(500);
  });

  it('cinq classes : une valeur au bord de deux est dans la plus haute, 10 dans la dernière', () => {
    const values = [0, 1.99, 2, 3.9, 4, 6, 8, 10];
    const { fragility } = countCrossings(values.map((value) => commune({ fragility: value })));
    expect(fragility.classes.map(({ from, to, communes }) => [from, to, communes])).toEqual([
      [0, 2, 2],
      [2, 4, 2],
      [4, 6, 1],
      [6, 8, 1],
      [8, 10, 2],
    ]);
  });

  it('les habitants par classement, ceux qu’aucune liste ne nomme à part : la somme est la population', () => {
    const { frr, population } = countCrossings([
      commune({ classement: 'frr-plus', population: 10 }),
      commune({ classement: 'frr-plus', population: 5 }),
      commune({ classement: 'frr-socle', population: 20 }),
      commune({ classement: null, population: 7 }),
    ]);
    expect(frr.classes.filter(({ communes }) => communes > 0)).toEqual([
      { classement: 'frr-plus', communes: 2, population: 15 },
      { classement: 'frr-socle', communes: 1, population: 20 },
    ]);
    expect(frr.classes.reduce((sum, each) => sum + each.population, frr.unknown)).toBe(population);
  });

  it('sans habitant, il n’y a pas de moyenne', () => {
    expect(countCrossings([commune({ population: 0 })]).fragility.mean).toBeNull();
    expect(countCrossings([]).population).toBe(0);
  });
});
