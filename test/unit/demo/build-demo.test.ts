import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isThematique, THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { buildDemo } from '#seed/demo/build-demo';
import { COMMUNE_BY_CODE, COMMUNES, DEMO, DEPARTEMENTS, NOW, REGIONS } from './demo-listings.ts';

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const structureById = new Map(DEMO.structures.map((structure) => [structure.id, structure]));

/** Needs answered by structures of each territory, by the territory's code. */
function needsBy(territoryOf: (code_insee: string) => string | undefined): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { structure_id, thematiques } of DEMO.services) {
    const territory = territoryOf(structureById.get(structure_id)?.code_insee ?? '') ?? 'nowhere';
    const known = needs.get(territory) ?? new Set();
    needs.set(territory, known);
    for (const need of thematiques) known.add(need);
  }
  return needs;
}

const missing = (answered: Set<string> | undefined): string[] =>
  THEMATIQUES.map(({ value }) => value).filter((need) => !answered?.has(need));

describe('les fiches de démonstration', () => {
  it('sont les mêmes à chaque fois', () => {
    expect(hash(buildDemo(COMMUNES, NOW))).toBe(hash(DEMO));
  });

  it('ne changent que de date quand le jour change', () => {
    const later = buildDemo(COMMUNES, new Date('2027-03-02T18:00:00Z'));
    const undated = (listings: typeof DEMO) =>
      [...listings.structures, ...listings.services].map((record) => ({ ...record, date_maj: '' }));
    expect(hash(undated(later))).toBe(hash(undated(DEMO)));
    expect(later.structures[0]?.date_maj).not.toBe(DEMO.structures[0]?.date_maj);
  });

  it('sont environ 2 500 structures et 6 000 services, aux identifiants distincts', () => {
    expect(DEMO.structures.length).toBeGreaterThan(2_300);
    expect(DEMO.structures.length).toBeLessThan(2_700);
    expect(DEMO.services.length).toBeGreaterThan(5_500);
    expect(DEMO.services.length).toBeLessThan(6_500);
    expect(structureById.size).toBe(DEMO.structures.length);
    expect(new Set(DEMO.services.map(({ id }) => id)).size).toBe(DEMO.services.length);
  });

  it('ont toutes au moins un service, et chaque service sa structure', () => {
    const served = new Set(DEMO.services.map(({ structure_id }) => structure_id));
    expect(DEMO.structures.filter(({ id }) => !served.has(id))).toEqual([]);
    expect(DEMO.services.filter(({ structure_id }) => !structureById.has(structure_id))).toEqual([]);
  });
});

describe('la couverture des territoires', () => {
  it('donne au moins 8 structures à chacun des 101 départements', () => {
    const counts = new Map(DEPARTEMENTS.map(({ code }) => [code, 0]));
    for (const { code_insee } of DEMO.structures) {
      const departement = COMMUNE_BY_CODE.get(code_insee ?? '')?.code_departement ?? '';
      counts.set(departement, (counts.get(departement) ?? 0) + 1);
    }
    expect(DEPARTEMENTS).toHaveLength(101);
    expect(DEPARTEMENTS.filter(({ code }) => (counts.get(code) ?? 0) < 8)).toEqual([]);
  });

  it('répond aux 69 besoins dans chaque région', () => {
    const answered = needsBy((code) => COMMUNE_BY_CODE.get(code)?.code_region);
    expect(REGIONS).toHaveLength(18);
    for (const { code, nom } of REGIONS) expect(missing(answered.get(code)), nom).toEqual([]);
  });

  it('répond aux 69 besoins dans chaque département de plus de 500 000 habitants', () => {
    const answered = needsBy((code) => COMMUNE_BY_CODE.get(code)?.code_departement);
    const population = new Map<string, number>();
    for (const { type, code_departement, population: inhabitants } of COMMUNES) {
      if (type === 'commune')
        population.set(code_departement, (population.get(code_departement) ?? 0) + (inhabitants ?? 0));
    }
    const populous = DEPARTEMENTS.filter(({ code }) => (population.get(code) ?? 0) > 500_000);
    expect(populous.length).toBeGreaterThan(40);
    for (const { code, nom } of populous) expect(missing(answered.get(code)), nom).toEqual([]);
  });

  it('n’emploie que des besoins de la liste, au moins un par service', () => {
    for (const { id, thematiques } of DEMO.services) {
      expect(thematiques.length, id).toBeGreaterThan(0);
      expect(thematiques.every(isThematique), id).toBe(true);
    }
  });

  it('compte des villages et des grandes villes', () => {
    const sizes = DEMO.structures.map(
      ({ code_insee }) => COMMUNE_BY_CODE.get(code_insee ?? '')?.population ?? 0,
    );
    expect(sizes.filter((size) => size < 3_000).length).toBeGreaterThan(DEMO.structures.length * 0.1);
    expect(sizes.filter((size) => size > 50_000).length).toBeGreaterThan(DEMO.structures.length * 0.1);
  });
});
