import { labelBox, placeLabels } from '../place-labels.ts';
import { cornersOf, middleOf } from './places-in-rings.ts';
import type { Box, Labelled } from '../place-labels.ts';
import type { Circle } from './circles.ts';
import type { Place } from './places-in-rings.ts';
import type { Shape } from './shapes.ts';

/** What may be written on a map, and where. */
export interface Name extends Place {
  nom: string;
  /** Those of more people are written first. */
  weight: number;
  /** Written beside a circle of this size; 0 in the middle of a shape. */
  radius_px: number;
  /** What the shape takes up, in degrees; null for a circle. */
  span: { west: number; east: number } | null;
}

export interface PlacedName extends Pick<Name, 'nom'> {
  /** The left end of the name, and the middle of its height. */
  x: number;
  y: number;
}

interface Screen {
  toPixel(place: Place): { x: number; y: number };
  frame: Box;
  obstacles: readonly Box[];
}

const MOST_NAMES = 60;
/** A name may be a little longer than its shape is wide. */
const OVERHANG = 1.25;

export const namesOfCircles = (circles: readonly Circle[]): Name[] =>
  circles
    .slice(0, MOST_NAMES)
    .map(({ names, people, ...circle }) => ({ ...circle, nom: names[0] ?? '', weight: people, span: null }));

export const namesOfShapes = (shapes: readonly Shape[]): Name[] =>
  shapes.map((shape) => {
    const [southWest, northEast] = cornersOf([shape]);
    const span = { west: southWest?.longitude ?? 0, east: northEast?.longitude ?? 0 };
    return { ...middleOf(shape), nom: shape.nom, weight: shape.population, radius_px: 0, span };
  });

/** The names that fit: beside their circles, or inside their shapes; none covers another, a circle or a button. */
export function placeNames(names: readonly Name[], { toPixel, frame, obstacles }: Screen): PlacedName[] {
  const dots = names.flatMap((name, at) => {
    const dot = dotOf(name, String(at), toPixel);
    return dot ? [dot] : [];
  });
  const circles = names.filter(({ radius_px }) => radius_px > 0).map((name) => boxOf(name, toPixel(name)));
  const sides = placeLabels(dots, { frame, obstacles: [...obstacles, ...circles] });
  return dots
    .filter(({ id }) => sides.get(id) === 'right')
    .map((dot) => ({ nom: dot.name, x: labelBox(dot, 'right').left, y: dot.y }));
}

/** Null where the shape is too small for its name. */
function dotOf(name: Name, id: string, toPixel: Screen['toPixel']): Labelled | null {
  const { nom, weight, latitude, radius_px, span } = name;
  const { x, y } = toPixel(name);
  const dot = { id, name: nom, x: x + Math.max(0, radius_px - 4), y, weight };
  if (!span) return dot;
  const width_px =
    toPixel({ latitude, longitude: span.east }).x - toPixel({ latitude, longitude: span.west }).x;
  const [centred, beside] = [labelBox(dot, 'above'), labelBox(dot, 'right')];
  if (centred.right - centred.left > width_px * OVERHANG) return null;
  return { ...dot, x: x + centred.left - beside.left };
}

const NUMBER_PX = 13;

/** Where the numbers of places stand: no name is written under them. */
export const numberBoxes = (
  places: readonly { latitude: number | null; longitude: number | null }[],
  toPixel: Screen['toPixel'],
): Box[] =>
  places.flatMap(({ latitude, longitude }) => {
    if (latitude === null || longitude === null) return [];
    const { x, y } = toPixel({ latitude, longitude });
    return [{ left: x - NUMBER_PX, top: y - NUMBER_PX, right: x + NUMBER_PX, bottom: y + NUMBER_PX }];
  });

function boxOf({ radius_px }: Name, { x, y }: { x: number; y: number }): Box {
  const half = radius_px * 0.7;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
