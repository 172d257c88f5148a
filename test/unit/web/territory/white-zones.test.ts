import { describe, expect, it } from 'vitest';
import { firstInView, stepOf, territoryCircles } from '#web/features/map/territory/circles.ts';
import { figuresOf } from '#web/features/territory/needs-rows.ts';
import { describeCommune, describeZones } from '#web/features/territory/zones/describe-zones.ts';
import { distanceBands } from '#web/features/territory/zones/distance-bands.ts';
import type { WhiteZones } from '#web/features/territory/use-territory.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const said = ({ figure, rest, besides }: ReturnType<typeof describeZones>) =>
  plain([`${figure} ${rest}`, ...besides].join(' '));

const place = (code: string, latitude: number, inhabitants: number | null) => ({
  kind: 'commune' as const,
  code,
  nom: `Commune ${code}`,
  latitude,
  longitude: 6,
  inhabitants,
});

const zones = (over: Partial<WhiteZones> = {}): WhiteZones => ({
  subject: 'all:all',
  beyond_km: 20,
  is_counted: true,
  population: 442_000,
  beyond: 53_000,
  unreached: 2000,
  beyond_at_a_distance: 51_000,
  approximate: 0,
  distances: [
    { from_km: 0, to_km: 20, population: 389_000 },
    { from_km: 20, to_km: 30, population: 51_000 },
    { from_km: 30, to_km: null, population: 0 },
  ],
  parts: [],
  communes: [],
  best_places: [],
  ...over,
});

describe('La phrase des zones blanches', () => {
  it('dit qui vit au-delà, qui est aidé à distance et qui n’est reçu nulle part', () => {
    expect(said(describeZones(zones()))).toBe(
      '53 000 habitants sur 442 000 (12 %) vivent à plus de 20 km d’une offre qui les reçoit. ' +
        '51 000 habitants d’entre eux peuvent être aidés à distance. 2 000 habitants ne sont reçus nulle part, à aucune distance.',
    );
  });

  it('dit que tout le monde est servi, ou que personne ne l’est', () => {
    expect(said(describeZones(zones({ beyond: 0, unreached: 0 })))).toBe(
      'Toute la population vit à moins de 20 km d’une offre qui la reçoit.',
    );
    const nobody = zones({ population: 9, beyond: 9, unreached: 9, beyond_at_a_distance: 0 });
    expect(said(describeZones(nobody))).toMatch(
      /^Aucun lieu ne reçoit .* Aucune offre ne les aide à distance/,
    );
  });

  it('s’accorde avec une seule personne', () => {
    const one = zones({ beyond: 1, unreached: 0, beyond_at_a_distance: 1 });
    expect(said(describeZones(one))).toContain(
      '1 habitant sur 442 000 (< 1 %) vit à plus de 20 km d’une offre qui le reçoit',
    );
    expect(said(describeZones(one))).toContain('1 habitant d’entre eux peut être aidé à distance');
  });

  it('dit d’une commune à quelle distance est le lieu le plus proche', () => {
    const figures = figuresOf({ subjects: new Map(), population: 60, pending: 0 }, 'all:all')!;
    const chambery = { farthest_commune: '73065', farthest_nom: 'Chambéry' };
    expect(
      said(
        describeCommune({ ...figures, ...chambery, farthest_m: 12_300, reached_at_a_distance: 60 }, '73065'),
      ),
    ).toMatch(/^À 12 km du centre de la commune.* reçoit aussi ses habitants\.$/);
    expect(said(describeCommune(figures, '73065'))).toMatch(/^Aucun lieu ne reçoit/);
  });

  it('dit d’une ville à arrondissements que la distance est celle du plus éloigné', () => {
    const figures = figuresOf({ subjects: new Map(), population: 60, pending: 0 }, 'all:all')!;
    const farthest = { farthest_commune: '75116', farthest_nom: 'Paris 16e', farthest_m: 4_000 };
    expect(said(describeCommune({ ...figures, ...farthest }, '75056'))).toMatch(
      /^À 4 km du centre de Paris 16e, l’arrondissement le plus éloigné/,
    );
  });

  it('dit que des distances sont approximatives, même quand personne n’est loin', () => {
    expect(said(describeZones(zones({ beyond: 0, unreached: 0, approximate: 2 })))).toContain(
      '2 communes sont placées au centre de leur intercommunalité',
    );
    expect(said(describeZones(zones({ approximate: 0 })))).not.toContain('placée');
  });
});

describe('Les barres des distances', () => {
  it('comptent chacun une fois, et marquent celles qui sont au-delà', () => {
    const bands = distanceBands(zones());
    expect(bands.reduce((sum, { population }) => sum + population, 0)).toBe(442_000);
    expect(bands.map(({ beyond }) => beyond)).toEqual([false, true, true, true]);
    expect(bands.map(({ label }) => plain(label))).toEqual([
      'moins de 20 km',
      'de 20 à 30 km',
      'plus de 30 km',
      'reçus nulle part',
    ]);
    expect(Math.max(...bands.map(({ length }) => length))).toBe(100);
  });
});

describe('Les cercles de la carte', () => {
  const communes = [
    { ...place('1', 45, 400), distance_m: 25_000, at_a_distance: false },
    { ...place('2', 45, 100), distance_m: null, at_a_distance: false },
    { ...place('3', 46, 125), distance_m: 20_000, at_a_distance: true },
    { ...place('4', 47, 0), distance_m: 40_000, at_a_distance: true },
  ];

  it('réunissent les communes d’un même point, de la couleur de la pire, d’une surface proportionnelle aux habitants', () => {
    const [first, second, ...rest] = territoryCircles(zones({ communes }));
    expect(first).toMatchObject({ code: null, names: ['Commune 1', 'Commune 2'], people: 500, step: 5 });
    expect(second).toMatchObject({ code: '3', people: 125, step: 2 });
    expect((first!.radius_px / second!.radius_px) ** 2).toBeCloseTo(4);
    expect(rest).toEqual([]);
  });

  it('changent de couleur à chaque palier de distance', () => {
    expect([10, 10.1, 50, 51, null].map((km) => stepOf(km, 'distance'))).toEqual([1, 2, 4, 5, 5]);
  });

  it('montrent d’abord l’hexagone, ou l’outre-mer seul', () => {
    const reunion = { latitude: -21, longitude: 55 };
    const lyon = { latitude: 45.7, longitude: 4.8 };
    expect(firstInView([lyon, reunion])).toEqual([lyon]);
    expect(firstInView([reunion])).toEqual([reunion]);
  });
});
