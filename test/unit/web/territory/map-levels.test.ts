import { describe, expect, it } from 'vitest';
import { levelsOf, MAP_LEVELS, outlinesOf, readMapLevel } from '#web/features/map/territory/levels.ts';

describe('Le niveau de la carte', () => {
  it('est celui de l’adresse s’il existe à cet endroit, sinon l’habituel', () => {
    expect(readMapLevel('epci', MAP_LEVELS.france)).toBe('epci');
    expect(readMapLevel('commune', MAP_LEVELS.france)).toBe(MAP_LEVELS.france[0]);
    expect(readMapLevel(null, MAP_LEVELS.epci)).toBe('commune');
  });

  it('n’est pas l’intercommunalité là où il n’y en a aucune', () => {
    expect(levelsOf('departement', 0)).toEqual(['commune']);
    expect(levelsOf('region', 0)).toEqual(['departement', 'commune']);
    expect([1, undefined].map((epci) => levelsOf('departement', epci))).toEqual([
      MAP_LEVELS.departement,
      MAP_LEVELS.departement,
    ]);
  });

  it('dessine les communes sur leur intercommunalité, ou à défaut sur leur département', () => {
    const parents = [
      { kind: 'france' as const, code: 'france' },
      { kind: 'departement' as const, code: '29' },
    ];
    const epci = { kind: 'epci' as const, code: '200069110' };
    expect(outlinesOf({ kind: 'departement', code: '73', parents: [] }, 'commune')?.level).toBe('epci');
    expect(outlinesOf({ kind: 'commune', code: '29155', parents }, 'commune')?.kind).toBe('departement');
    expect(outlinesOf({ kind: 'commune', code: '73065', parents: [...parents, epci] }, 'commune')?.code).toBe(
      '200069110',
    );
  });
});
