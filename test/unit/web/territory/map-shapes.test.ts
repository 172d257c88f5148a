import { describe, expect, it } from 'vitest';
import type { Outline } from '#api/contract/crossings.contract';
import { placeNames } from '#web/features/map/territory/names.ts';
import { projector } from '#web/features/map/territory/picture/project.ts';
import { cornersOf, middleOf, shapeAt } from '#web/features/map/territory/places-in-rings.ts';
import { pointedAt, pointedShape } from '#web/features/map/territory/pointed.ts';
import { LIGHT } from '#web/features/map/territory/colours.ts';
import { styleOf } from '#web/features/map/territory/shape-style.ts';
import { countedDistance, shapesOf } from '#web/features/map/territory/shapes.ts';
import { words } from '#web/features/map/territory/words.fr.ts';
import { wrapWords } from '#web/lib/wrap-words.ts';
import type { Reach, Rings } from '#web/features/map/territory/shapes.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** A square from its south-west corner, one degree wide unless said. */
const square = (x: number, y: number, side = 1): Rings[number][number] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const outline = (code: string, rings: Rings | null, approximate = false): Outline => ({
  type: 'Feature',
  properties: { code, nom: `Partie ${code}`, approximate },
  geometry: rings && { type: 'MultiPolygon', coordinates: rings },
});

const reach = (population: number, within_20_km: number, unreached = 0): Reach => ({
  population,
  within_5_km: 0,
  within_10_km: 0,
  within_20_km,
  within_30_km: population - unreached,
  unreached,
});

const shape = (code: string, rings: Rings, known?: Reach) =>
  shapesOf([outline(code, rings)], new Map(known ? [[code, known]] : []), 20)[0]!;

describe('Les territoires coloriés', () => {
  it('le sont par la part de leurs habitants qui est au-delà, et d’une couleur à part quand personne ne l’est', () => {
    const stepOf = (within: number) => shape('a', [[square(0, 0)]], reach(1000, within)).step;
    expect([1000, 999, 800, 799, 600, 400, 200, 199, 0].map(stepOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5]);
  });

  it('ne prennent pas pour bien servi ce qui n’est pas compté, ni pour loin ce qui n’est reçu nulle part', () => {
    expect(shape('a', [[square(0, 0)]])).toMatchObject({ step: null, nowhere: false });
    expect(shape('a', [[square(0, 0)]], reach(10, 0, 10))).toMatchObject({ step: 5, nowhere: true });
    expect(shape('a', [[square(0, 0)]], reach(10, 0, 9)).nowhere).toBe(false);
    expect(shape('a', [[square(0, 0)]], reach(0, 0, 0))).toMatchObject({ step: 0, nowhere: false });
  });

  it('laissent de côté ceux qui n’ont pas de contour', () => {
    expect(shapesOf([outline('a', null)], new Map(), 20)).toEqual([]);
  });

  it('se distinguent sans la couleur : trait épais, pointillé, ou rien', () => {
    const usual = { step: 3, nowhere: false, approximate: false };
    const plainStyle = styleOf(usual, LIGHT);
    expect(styleOf({ ...usual, nowhere: true }, LIGHT).width_px).toBeGreaterThan(2 * plainStyle.width_px);
    const approximate = styleOf({ ...usual, approximate: true }, LIGHT);
    expect(approximate.dash_px).not.toEqual(plainStyle.dash_px);
    expect(approximate.opacity).toBeLessThan(plainStyle.opacity);
    expect(styleOf({ ...usual, step: null }, LIGHT).opacity).toBe(0);
  });

  it('se disent en mots', () => {
    const said = (known?: Reach) => plain(words.shape(shape('a', [[square(0, 0)]], known), 20));
    expect(said(reach(1000, 880))).toBe('Partie a : 12 % des habitants (120) à plus de 20 km');
    expect(said(reach(1000, 999))).toContain('moins de 1 % des habitants (1)');
    expect(said(reach(10_000, 1))).toContain('plus de 99 % des habitants');
    expect(said(reach(10, 10))).toBe('Partie a : personne à plus de 20 km');
    expect(said(reach(10, 0, 10))).toContain('nulle part');
    expect(said()).toContain('pas encore compté');
  });

  it('s’arrêtent à 30 km, comme les chiffres', () => {
    expect([5, 20, 30, 50].map(countedDistance)).toEqual([5, 20, 30, 30]);
  });
});

describe('Ce qui est sous la croix', () => {
  const withHole = shape('a', [[square(0, 0, 3), square(1, 1)]]);
  const inHole = shape('b', [[square(1, 1)]]);

  it('est le territoire qui contient le point : ni celui qui l’entoure, ni la mer', () => {
    const at = (latitude: number, longitude: number) =>
      shapeAt([withHole, inHole], { latitude, longitude })?.code;
    expect([at(0.5, 0.5), at(1.5, 1.5), at(5, 5)]).toEqual(['a', 'b', undefined]);
  });

  it('est le plus petit quand des contours approximatifs se chevauchent', () => {
    const wide = shape('w', [[square(0, 0, 9)]]);
    expect(shapeAt([wide, inHole], { latitude: 1.5, longitude: 1.5 })?.code).toBe('b');
  });

  it('est la commune la plus proche, à un doigt près', () => {
    const circle = (code: string, latitude: number) => ({
      code,
      names: [code],
      latitude,
      longitude: 0,
      people: 12,
      radius_px: 5,
      step: 1,
    });
    const drawing = {
      level: 'commune' as const,
      beyond_km: 20,
      shapes: [],
      circles: [circle('loin', 40), circle('près', 10)],
      communes: 2,
      places: [],
      approximate: 0,
      source: null,
      state: 'ready' as const,
    };
    const centre = { latitude: 0, longitude: 0 };
    expect(pointedAt(drawing, centre, ({ latitude }) => latitude)?.page?.code).toBe('près');
    expect(pointedAt(drawing, centre, ({ latitude }) => latitude * 10)).toBe(null);
  });
});

describe('Ce que l’on désigne', () => {
  const known = shape('27', [[square(0, 0)]], reach(10, 10));
  const drawn = { level: 'region' as const, beyond_km: 20, state: 'ready' as const };

  it('garde le niveau où on l’a désigné : une région et un département ont le même code', () => {
    expect(pointedShape(known, drawn).page).toEqual({ level: 'region', code: '27' });
  });

  it('n’est que nommé tant que ses chiffres ne sont pas là', () => {
    expect(pointedShape(known, drawn).said).toContain('personne');
    expect(pointedShape(shape('27', [[square(0, 0)]]), { ...drawn, state: 'waiting' }).said).toBe(
      'Partie 27',
    );
  });
});

describe('Où la carte écrit et regarde', () => {
  it('un nom au milieu du plus grand morceau, s’il y tient', () => {
    const islands: Rings = [[square(10, 10)], [square(0, 0, 4)]];
    expect(middleOf({ rings: islands })).toEqual({ latitude: 2, longitude: 2 });
    const name = { nom: 'Savoie', weight: 1, radius_px: 0, latitude: 2, longitude: 2 };
    const place = (degree_px: number) =>
      placeNames([{ ...name, span: { west: 0, east: 4 } }], {
        toPixel: ({ latitude, longitude }) => ({ x: longitude * degree_px, y: latitude * degree_px }),
        frame: { left: 0, top: 0, right: 900, bottom: 900 },
        obstacles: [],
      });
    expect(place(5)).toEqual([]);
    const [written] = place(100);
    expect(written?.y).toBe(200);
    expect(written!.x).toBeLessThan(200);
  });

  it('les deux coins de chaque territoire', () => {
    expect(cornersOf([{ rings: [[square(1, 2, 3)]] }])).toEqual([
      { latitude: 2, longitude: 1 },
      { latitude: 5, longitude: 4 },
    ]);
  });

  it('l’image comme l’écran : les coins aux coins, et le Nord plus étiré que le Sud', () => {
    const view = { north: 60, south: 40, west: 0, east: 20, ratio: 0.5, width_px: 400 };
    const at = projector(view, 1000);
    expect(at({ latitude: 60, longitude: 0 })).toEqual({ x: 0, y: 0 });
    expect(at({ latitude: 40, longitude: 20 })).toEqual({ x: 1000, y: 500 });
    expect(at({ latitude: 50, longitude: 10 }).y).toBeGreaterThan(250);
  });

  it('des lignes qui ne dépassent pas, sauf un mot trop long', () => {
    const length = (line: string) => line.length;
    expect(wrapWords('aa bb\u00a0cc dd extraordinaire e', 8, length)).toEqual([
      'aa bb\u00a0cc',
      'dd',
      'extraordinaire',
      'e',
    ]);
  });
});
