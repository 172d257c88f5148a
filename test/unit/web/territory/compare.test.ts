import { describe, expect, it } from 'vitest';
import { compareNeeds, filterCompared, isOnlyAt } from '#web/features/territory/compare/compared-needs.ts';
import { comparedColumns } from '#web/features/territory/compare/compared-columns.tsx';
import { compareLines, linesCsvRows } from '#web/features/territory/compare/lines.ts';
import { isTwice, pairPath, readPair, replaceIn } from '#api/domain/sharing/pair-path';
import { swapQuery } from '#web/features/territory/compare/swap-query.ts';
import { sayDifference } from '#web/features/territory/compare/say-difference.ts';
import { withDistinctNames } from '#api/domain/sharing/distinct-names.fr';
import { figuresOf } from '#web/features/territory/needs-rows.ts';
import { tableCsv } from '#web/features/territory/table/column.ts';
import { sortRows } from '#web/features/territory/table/sort-rows.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { CoverageOf, TerritoryAnswer } from '#web/features/territory/use-territory.ts';

const GARAGE = 'need:mobilite--entretenir-reparer-son-vehicule';
const ADDICTIONS = 'need:sante--addictions';
const NOMS = ['Savoie', 'Isère'] as const;
const SAVOIE = { kind: 'departement', code: '73' } as const;
const FRANCE = { kind: 'france', code: 'france' } as const;

function coverage(population: number, offers: Record<string, number>, pending = 0): CoverageOf {
  const empty = { subjects: new Map<string, CoverageFigures>(), population, pending };
  const nothing = figuresOf({ ...empty, pending: 0 }, 'all:all')!;
  const subjects = Object.entries(offers).map(
    ([key, count]) => [key, { ...nothing, offers: count }] as const,
  );
  return { ...empty, subjects: new Map(subjects) };
}

const needOf = (left: CoverageOf, right: CoverageOf, key = GARAGE) =>
  compareNeeds([left, right]).find((need) => need.key === key)!;

const said = (left: CoverageOf, right: CoverageOf) => sayDifference(needOf(left, right), NOMS);

describe('L’écart entre deux territoires, pour un besoin', () => {
  it('est celui des offres rapportées aux habitants, pas des offres', () => {
    expect(said(coverage(10_000, { [GARAGE]: 3 }), coverage(100_000, { [GARAGE]: 20 }))).toBe(
      '1 de plus\u00a0: Savoie',
    );
    expect(said(coverage(10_000, { [GARAGE]: 1 }), coverage(20_000, { [GARAGE]: 9 }))).toBe(
      '3,5 de plus\u00a0: Isère',
    );
  });

  it('est celui des deux chiffres que l’on lit', () => {
    // 0,0446 and 0,0195 are read 0,04 and 0,02.
    expect(said(coverage(448_226, { [GARAGE]: 2 }), coverage(8_205_557, { [GARAGE]: 16 }))).toBe(
      '0,02 de plus\u00a0: Savoie',
    );
    expect(said(coverage(10_000, { [GARAGE]: 2 }), coverage(10_001, { [GARAGE]: 2 }))).toBe('autant');
  });

  it('va à celui qui en a plus même quand les deux se lisent presque pareil, dans les deux sens', () => {
    // 0,0073 and 0,0118 are read < 0,01 and 0,01.
    const [fewer, more] = [coverage(8_205_557, { [GARAGE]: 6 }), coverage(68_000_000, { [GARAGE]: 80 })];
    expect(said(fewer, more)).toBe('<\u202f0,01 de plus\u00a0: Isère');
    expect(said(more, fewer)).toBe('<\u202f0,01 de plus\u00a0: Savoie');
    // 0,03 less 0,02 is a little less than 0,01 for a computer.
    expect(said(coverage(1_000_000, { [GARAGE]: 3 }), coverage(1_000_000, { [GARAGE]: 2 }))).toBe(
      '0,01 de plus\u00a0: Savoie',
    );
  });

  it('dit qui seul en a, et que personne n’en a', () => {
    const none = coverage(10_000, {});
    expect(said(coverage(10_000, { [GARAGE]: 1 }), none)).toBe('seulement Savoie');
    expect(said(none, coverage(10_000, { [GARAGE]: 1 }))).toBe('seulement Isère');
    expect(said(none, none)).toBe('aucune offre dans les deux');
  });

  it('ne se dit pas de ce qui n’est pas compté, ni où personne ne vit', () => {
    const some = coverage(10_000, { [GARAGE]: 1 });
    const pending = coverage(10_000, {}, 4);
    expect(said(some, pending)).toBe('–');
    expect(isOnlyAt(needOf(some, pending), 0)).toBe(false);
    expect(said(some, coverage(0, { [GARAGE]: 1 }))).toBe('–');
    expect(needOf(some, coverage(0, { [GARAGE]: 1 })).difference).toBeNull();
  });
});

describe('Les besoins de deux territoires', () => {
  const left = coverage(10_000, { [GARAGE]: 2 });
  const right = coverage(10_000, { [ADDICTIONS]: 5 });
  const rows = compareNeeds([left, right]);
  const keys = (only: 0 | 1 | null, family: string | null = null) =>
    filterCompared(rows, { family, only }).map(({ key }) => key);

  it('se trouvent quand un seul des deux en a, avec la famille', () => {
    expect(rows).toHaveLength(69);
    expect(keys(0)).toEqual([GARAGE]);
    expect(keys(1)).toEqual([ADDICTIONS]);
    expect(keys(1, 'mobilite')).toEqual([]);
    expect(new Set(keys(null, 'sante').map((key) => key.split('--')[0]))).toEqual(new Set(['need:sante']));
  });

  it('se trient par l’écart, celui qui n’est pas connu en dernier', () => {
    const byDifference = sortRows(rows, ({ difference }) => difference, true);
    expect([byDifference[0]?.key, byDifference.at(-1)?.key]).toEqual([GARAGE, ADDICTIONS]);
  });

  it('sont en fichier sous des titres qui se suffisent', () => {
    const [titles, first] = tableCsv(
      comparedColumns(NOMS),
      filterCompared(rows, { family: null, only: 0 }),
    ).split('\r\n');
    expect(titles?.split(';').slice(3)).toEqual([
      'Savoie\u00a0: offres pour 10\u202f000 habitants',
      'Savoie\u00a0: offres',
      'Isère\u00a0: offres pour 10\u202f000 habitants',
      'Isère\u00a0: offres',
      'Écart (Savoie moins Isère)',
    ]);
    expect(first?.split(';').slice(3)).toEqual(['2', '2', '0', '0', '2']);
  });

  it('sont en fichier avec assez de chiffres pour n’être pas rien', () => {
    const few = needOf(coverage(8_205_557, { [GARAGE]: 6 }), coverage(68_000_000, { [GARAGE]: 1 }));
    const [, line] = tableCsv(comparedColumns(NOMS), [few]).split('\r\n');
    expect(line?.split(';').slice(3)).toEqual(['0.0073', '6', '0.00015', '1', '0.0072']);
  });
});

describe('Les lignes de deux territoires', () => {
  const territory = (inhabitants: number | null) => ({ inhabitants, communes: 3 }) as TerritoryAnswer;
  const lines = compareLines(
    [
      { territory: territory(2000), coverage: coverage(2000, { [GARAGE]: 4 }) },
      { territory: territory(null), coverage: coverage(0, {}, 1) },
    ],
    GARAGE,
  ).flatMap(({ lines: some }) => some);
  const told = (label: string | RegExp) =>
    lines.find((line) => line.label.match(label))?.told.map((one) => [one.said, one.besides]);

  it('disent les chiffres du sujet, et rien de ce qui n’est pas compté', () => {
    expect(told('Habitants')).toEqual([
      ['2\u202f000', null],
      ['–', null],
    ]);
    expect(told('^Offres$')).toEqual([
      ['4', null],
      ['–', null],
    ]);
    expect(told(/^Offres pour/)).toEqual([
      ['20', null],
      ['–', null],
    ]);
    expect(told('Sur place')).toEqual([
      ['0', '0\u202f%'],
      ['–', null],
    ]);
    expect(told('nulle part')).toEqual([
      ['100\u202f%', '2\u202f000'],
      ['–', null],
    ]);
    expect(told('plus loin')).toEqual([
      ['–', null],
      ['–', null],
    ]);
  });

  it('sont en fichier avec leur nombre et leur part', () => {
    const rows = linesCsvRows([{ label: 'Partie', lines }]);
    expect(rows.find(({ label }) => label.includes('nulle part'))).toMatchObject({
      group: 'Partie',
      left: { value: 2000, percent: 100 },
      right: { value: null, percent: null },
    });
  });
});

describe('L’adresse de deux territoires', () => {
  it('redonne les deux, la France comprise', () => {
    expect(pairPath([SAVOIE, FRANCE])).toBe('/territoires/departement/73/comparer/france/france');
    expect(readPair({ kind: 'departement', code: '2a', kind2: 'france', code2: 'france' })).toEqual([
      { kind: 'departement', code: '2A' },
      FRANCE,
    ]);
  });

  it('n’est l’adresse de rien quand un des deux n’est pas un territoire', () => {
    expect(readPair({ kind: 'canton', code: '1', kind2: 'france', code2: 'france' })).toBeNull();
    expect(readPair({ kind: 'france', code: 'x', kind2: 'region', code2: '84' })).toBeNull();
    expect(readPair({ kind: 'region', code: '84' })).toBeNull();
  });

  it('en remplace un, et voit deux fois le même', () => {
    expect(replaceIn([SAVOIE, FRANCE], 0, FRANCE)).toEqual([FRANCE, FRANCE]);
    expect(replaceIn([SAVOIE, FRANCE], 1, { kind: 'region', code: '73' })[1]).toEqual({
      kind: 'region',
      code: '73',
    });
    expect(isTwice([FRANCE, FRANCE])).toBe(true);
    expect(isTwice([SAVOIE, { kind: 'region', code: '73' }])).toBe(false);
  });
});

describe('Deux territoires qui s’échangent', () => {
  const swapped = (query: string) => swapQuery(new URLSearchParams(query)).toString();

  it('gardent ce que l’adresse demande, et chacun ce qui est demandé de lui', () => {
    expect(swapped('sujet=group:sante&famille=sante&tri=-besoin')).toBe(
      'sujet=group%3Asante&famille=sante&tri=-besoin',
    );
    expect(swapped('seulement=1&tri=-taux_1')).toBe('seulement=2&tri=-taux_2');
    expect(swapped('seulement=2&tri=-ecart')).toBe('seulement=1&tri=ecart');
    expect(swapped('')).toBe('');
  });

  it('deux fois, reviennent à la même adresse', () => {
    for (const query of ['seulement=1&tri=taux_2', 'tri=-ecart', 'seulement=3&tri=!']) {
      expect(new URLSearchParams(swapped(swapped(query)))).toEqual(new URLSearchParams(query));
    }
  });
});

describe('Deux territoires du même nom', () => {
  it('se distinguent par leur nature, ou par leur code quand elle est la même', () => {
    const names = (...given: [kind: 'region' | 'departement' | 'commune', code: string, nom: string][]) =>
      withDistinctNames(given.map(([kind, code, nom]) => ({ kind, code, nom }))).map(({ nom }) => nom);
    expect(names(['departement', '974', 'La Réunion'], ['region', '04', 'La Réunion'])).toEqual([
      'La Réunion (département)',
      'La Réunion (région)',
    ]);
    expect(names(['commune', '97411', 'Saint-Denis'], ['commune', '93066', 'Saint-Denis'])).toEqual([
      'Saint-Denis (97411)',
      'Saint-Denis (93066)',
    ]);
    expect(names(['region', '84', 'A'], ['region', '11', 'B'])).toEqual(['A', 'B']);
  });
});
