import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  familyRows,
  freshOf,
  partRows,
  rateOf,
  seriesOf,
} from '#web/features/territory/charts/chart-rows.ts';
import { charts } from '#web/features/territory/charts/charts.fr.ts';
import { formatPercent } from '#web/features/territory/charts/family-charts.tsx';
import { layRows } from '#web/features/territory/charts/lay-rows.ts';
import { formatRate, ratePer10000, roundForFile } from '#web/features/territory/charts/rates.ts';
import { sayChart } from '#web/features/territory/charts/say-chart.ts';
import { figuresOf } from '#web/features/territory/needs-rows.ts';
import { wrapWords } from '#web/lib/wrap-words.ts';
import type { Side } from '#web/features/territory/charts/chart-rows.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';

const NETWORK = 'network:france-service';

const nothing = (population: number): CoverageFigures =>
  figuresOf({ subjects: new Map(), population, pending: 0 }, 'all:all')!;

/** A territory with so many offers, half of them fresh, of each subject. */
function side(nom: string, offers: Record<string, number>, population = 20_000): Side {
  const subjects = new Map(
    Object.entries(offers).map(([key, count]) => [
      key,
      { ...nothing(population), offers: count, fresh: count / 2 },
    ]),
  );
  return {
    kind: nom === 'France' ? 'france' : 'departement',
    code: nom,
    nom,
    coverage: { subjects, population, pending: 0 },
  };
}

describe('Les offres pour 10 000 habitants', () => {
  it('sont le nombre d’offres rapporté aux habitants', () => {
    expect(ratePer10000(3, 20_000)).toBe(1.5);
    expect(ratePer10000(0, 20_000)).toBe(0);
  });

  it('ne se disent ni où personne ne vit, ni de ce qui n’est pas connu', () => {
    expect(ratePer10000(3, 0)).toBeNull();
    expect(ratePer10000(3, null)).toBeNull();
    expect(ratePer10000(null, 20_000)).toBeNull();
    expect(formatRate(null)).toBe('–');
  });

  it('s’écrivent avec deux chiffres qui comptent, et jamais comme rien quand il y a peu', () => {
    expect([0, 0.004, 0.04, 0.9, 0.996, 12.34, 99.94, 99.96, 1234].map(formatRate)).toEqual([
      '0',
      '<\u202f0,01',
      '0,04',
      '0,90',
      '1',
      '12,3',
      '99,9',
      '100',
      '1\u202f234',
    ]);
  });
});

describe('Dans un fichier', () => {
  it('un chiffre garde deux décimales, et ce qu’il faut pour que ce qui n’est pas rien ne s’écrive pas comme rien', () => {
    expect([null, 0, 12.345, 1234.567, 0.3, 0.0073171, 0.000147, -0.0045].map(roundForFile)).toEqual([
      null,
      0,
      12.35,
      1234.57,
      0.3,
      0.0073,
      0.00015,
      -0.0045,
    ]);
  });
});

describe('La part des offres confirmées', () => {
  it('n’est ni rien quand il y en a une, ni tout quand il en manque une', () => {
    expect([0, 0.4, 50, 99.6, 100].map(formatPercent)).toEqual([
      '0\u202f%',
      '<\u202f1\u202f%',
      '50\u202f%',
      '>\u202f99\u202f%',
      '100\u202f%',
    ]);
    expect(formatPercent(null)).toBe('aucune offre');
  });
});

describe('Les lignes d’un graphique', () => {
  const here = side('Savoie', { 'group:sante': 4, 'group:mobilite': 10, [NETWORK]: 1 });
  const france = side('France', { 'group:sante': 500, 'group:mobilite': 100 }, 1_000_000);

  it('sont les seize familles, de celle qui a le plus ici à celles qui n’ont rien', () => {
    const rows = familyRows([here, france], rateOf, 'all:all');
    expect(rows).toHaveLength(16);
    expect(rows.slice(0, 3).map(({ key, values }) => [key, ...values])).toEqual([
      ['group:mobilite', 5, 1],
      ['group:sante', 2, 5],
      ['group:choisir-un-metier', 0, 0],
    ]);
  });

  it('commencent par le sujet choisi quand ce n’est pas une famille', () => {
    expect(
      familyRows([here], rateOf, NETWORK)
        .map(({ key }) => key)
        .slice(0, 2),
    ).toEqual([NETWORK, 'group:mobilite']);
    expect(familyRows([here], rateOf, 'group:sante')).toHaveLength(16);
  });

  it('ne donnent pas de part à ce qui n’a pas d’offre, et le rangent en dernier', () => {
    const rows = familyRows([here], freshOf, 'all:all');
    expect(rows[0]?.values).toEqual([50]);
    expect(rows.at(-1)?.values).toEqual([null]);
  });

  it('ne prennent pas ce qui n’est pas compté pour rien', () => {
    const pending = { ...here, coverage: { ...here.coverage, pending: 3 } };
    const [, , third] = familyRows([pending], rateOf, 'all:all');
    expect(third?.values).toEqual([null]);
  });

  it('sont les régions, de celle qui a le plus, celle où personne ne vit en dernier', () => {
    const part = (code: string, offers: number, population: number) => ({
      kind: 'region' as const,
      code,
      nom: code,
      latitude: null,
      longitude: null,
      inhabitants: population,
      figures: { ...nothing(population), offers },
    });
    const rows = partRows([part('a', 1, 10_000), part('b', 9, 0), part('c', 4, 20_000)], 1.2);
    expect(rows.map(({ key, values }) => [key, ...values])).toEqual([
      ['c', 2, 1.2],
      ['a', 1, 1.2],
      ['b', null, 1.2],
    ]);
  });

  it('se dessinent en formes différentes, la France toujours de la même sauf seule devant', () => {
    expect(seriesOf([here, side('Région', {}), france]).map(({ shape }) => shape)).toEqual([
      'bar',
      'diamond',
      'stroke',
    ]);
    expect(seriesOf([here, france]).map(({ shape }) => shape)).toEqual(['bar', 'stroke']);
    expect(seriesOf([france, here]).map(({ shape }) => shape)).toEqual(['bar', 'diamond']);
  });

  it('se disent en une phrase : le plus, le moins, combien au-dessous', () => {
    const rows = familyRows([here, france], rateOf, 'all:all');
    const below = (count: number, of: number) => `${count} sur ${of}`;
    expect(sayChart(rows, { title: 'Titre', format: formatRate, below })).toBe(
      'Graphique. Titre. Le plus\u00a0: Mobilité, 5. Le moins\u00a0: Trouver un emploi, 0. 1 sur 16',
    );
    // Names have articles that nobody knows here: « de la France », « du Rhône ».
    expect(charts.familiesBelow('Savoie', 'France')(2, 16)).toBe(
      'Savoie au-dessous, France au-dessus\u00a0: 2 familles sur 16.',
    );
    expect(sayChart([], { title: 'Titre', format: formatRate, below: null })).toBe('Graphique. Titre.');
  });
});

describe('Les mots d’un graphique', () => {
  it('passent à la ligne entre deux mots, sans en perdre un ni dépasser, sauf un mot trop long', () => {
    const length = (line: string) => line.length;
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (given, letters) => {
        const lines = wrapWords(given.join(' '), letters, length);
        expect(lines.join(' ')).toBe(given.join(' '));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(letters);
      }),
    );
    expect(wrapWords('un anticonstitutionnellement', 5, length)).toEqual(['un', 'anticonstitutionnellement']);
  });

  it('ne se recouvrent pas, quel que soit leur nombre de lignes', () => {
    const { rows, height } = layRows(['court', 'un libellé bien plus long que les autres', 'fin'], 12);
    const [first, second, third] = rows;
    expect(first!.bar).toBeLessThan(second!.top);
    expect(second!.bar).toBeGreaterThanOrEqual(second!.top + second!.lines.length * 20);
    expect(third!.bar).toBeLessThan(height);
  });
});
