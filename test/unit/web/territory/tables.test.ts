import { describe, expect, it } from 'vitest';
import { formatShare } from '#web/features/territory/format-share.ts';
import { filterNeeds, figuresOf, isAbsent, needRows } from '#web/features/territory/needs-rows.ts';
import { subjectGroups } from '#web/features/territory/subject-words.ts';
import { tableCsv } from '#web/features/territory/table/column.ts';
import { sortRows } from '#web/features/territory/table/sort-rows.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';

const GARAGE = 'need:mobilite--entretenir-reparer-son-vehicule';

const coverage = (pending: number, offers: number) => {
  const nothing = figuresOf({ subjects: new Map(), population: 1000, pending: 0 }, GARAGE)!;
  const figures: CoverageFigures = { ...nothing, offers, unreached: 0 };
  return { subjects: new Map([[GARAGE, figures]]), population: 1000, pending };
};

describe('Le tri d’un tableau', () => {
  const rows = [{ n: 2 }, { n: null }, { n: 10 }, { n: 1 }];

  it('range les nombres comme des nombres, dans les deux sens, l’inconnu toujours en dernier', () => {
    expect(sortRows(rows, ({ n }) => n, false).map(({ n }) => n)).toEqual([1, 2, 10, null]);
    expect(sortRows(rows, ({ n }) => n, true).map(({ n }) => n)).toEqual([10, 2, 1, null]);
  });

  it('range les noms comme un dictionnaire, accents compris', () => {
    const names = ['Épierre', 'Zoufftgen', 'Esserts', 'Aiton'];
    expect(sortRows(names, (name) => name, false)).toEqual(['Aiton', 'Épierre', 'Esserts', 'Zoufftgen']);
  });
});

describe('Les besoins d’un territoire', () => {
  it('sont 69, ceux que personne n’offre à zéro', () => {
    const rows = needRows(coverage(0, 3));
    expect(rows).toHaveLength(69);
    expect(rows.filter(isAbsent)).toHaveLength(68);
    expect(rows.find(isAbsent)?.figures).toMatchObject({ offers: 0, unreached: 1000, farthest_m: null });
  });

  it('ne sont pas dits sans offre tant qu’ils ne sont pas comptés', () => {
    expect(needRows(coverage(12, 3)).filter(isAbsent)).toEqual([]);
    expect(
      needRows(coverage(12, 0))
        .filter(isAbsent)
        .map(({ key }) => key),
    ).toEqual([GARAGE]);
  });

  it('se trouvent par leurs mots ou ceux de leur famille, sans accents, avec les autres filtres', () => {
    const rows = needRows(coverage(0, 3));
    const labels = (words: string, absent = false) =>
      filterNeeds(rows, { family: null, absent, words }).map(({ key }) => key);
    expect(labels('VEHICULE reparer')).toEqual([GARAGE]);
    expect(labels('mobilité réparer véhicule')).toEqual([GARAGE]);
    expect(labels('reparer vehicule', true)).toEqual([]);
    const family = filterNeeds(rows, { family: 'mobilite', absent: false, words: '' });
    expect(new Set(family.map((row) => row.familyLabel))).toEqual(new Set(['Mobilité']));
  });
});

describe('Une part', () => {
  it('ne dit ni rien de ce qui est peu, ni tout de ce qui n’est pas tout', () => {
    const shares = [
      [0, 10],
      [1, 1000],
      [1, 8],
      [999, 1000],
      [10, 10],
      [0, 0],
    ].map(([part = 0, whole = 0]) => formatShare(part, whole));
    expect(shares).toEqual([
      '0\u202f%',
      '<\u202f1\u202f%',
      '13\u202f%',
      '>\u202f99\u202f%',
      '100\u202f%',
      '–',
    ]);
  });
});

describe('Le fichier d’un tableau', () => {
  it('tient toutes les colonnes, et aucune formule', () => {
    const columns = [
      { key: 'nom', label: 'Commune', value: ({ nom }: { nom: string }) => nom },
      { key: 'code', label: 'Code', value: () => '01004', fileOnly: true },
    ];
    expect(tableCsv(columns, [{ nom: '=HYPERLINK("x")' }])).toBe(
      '\uFEFFCommune;Code\r\n"\'=HYPERLINK(""x"")";01004\r\n',
    );
  });
});

describe('Les sujets à choisir', () => {
  it('sont les familles, tous les besoins, et les seuls réseaux qui offrent quelque chose', () => {
    const groups = subjectGroups((key) => key === 'network:france-service');
    expect(groups[0]?.options).toHaveLength(16);
    expect(groups.slice(1, -1).flatMap(({ options }) => options)).toHaveLength(69);
    expect(groups.at(-1)).toEqual({
      label: 'Réseaux',
      options: [{ key: 'network:france-service', label: 'France Services' }],
    });
    expect(subjectGroups(() => false).at(-1)?.label).toContain('Besoins');
  });
});
