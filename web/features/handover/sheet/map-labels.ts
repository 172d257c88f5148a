import { NBSP } from '#web/lib/french.ts';
import type { Drawn, Labelled } from './map-layout.ts';

/** Where a name is written, and which of its ends is there. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a pin bears. */
interface Pin {
  name: string;
  approximate: boolean;
}

interface Around {
  others: readonly Drawn[];
  pins: readonly (Drawn & Pin)[];
  sheet: { width: number; height: number };
}

/** Measures of the map's type, in units of the drawing. */
const CHARACTER = 8;
const ASCENT = 13;
const DESCENT = 5;
/** Below, above, after, before, then past a pin that stands there. */
const SIDES: readonly Label[] = [
  { x: 0, y: 25, anchor: 'middle' },
  { x: 0, y: -13, anchor: 'middle' },
  { x: 14, y: 5, anchor: 'start' },
  { x: -14, y: 5, anchor: 'end' },
  { x: 0, y: 40, anchor: 'middle' },
  { x: 0, y: -28, anchor: 'middle' },
];

/**
 * Names the first place, then the others where there is room: a name covers neither a pin, another name, the scale nor the
 * north. The first is named whatever it covers; another that finds no room is left out.
 */
export function labelPlaces(first: Drawn, { others, pins, sheet }: Around) {
  const taken = [...pins.map(boxOfPin), ...cornersOf(sheet)];
  const name = (place: Drawn): Label | undefined => {
    const label = labelsOf(place).find((each) => {
      const box = boxOf(place.name, each);
      return inside(box, sheet) && !taken.some((other) => overlap(box, other));
    });
    if (label) taken.push(boxOf(place.name, label), boxAround(place, 6));
    return label;
  };
  const [fallback] = labelsOf(first);
  const named: Labelled = { ...first, label: name(first) ?? fallback ?? { ...first, anchor: 'middle' } };
  const rest = others.flatMap((place): Labelled[] => {
    if (taken.some((box) => overlap(boxAround(place, 3), box))) return [];
    const label = name(place);
    return label ? [{ ...place, label }] : [];
  });
  return { first: named, others: rest };
}

const labelsOf = ({ x, y }: Drawn): Label[] =>
  SIDES.map((side) => ({ ...side, x: x + side.x, y: y + side.y }));

function boxOf(text: string, { x, y, anchor }: Label): Box {
  const width = text.length * CHARACTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

const boxAround = ({ x, y }: Drawn, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The numbers of a pin, after a sign where its place is not exact. */
export const pinText = ({ name, approximate }: Pin): string => (approximate ? `≈${NBSP}${name}` : name);

/** How wide a pin is for what it bears. */
export const pinWidth = (pin: Pin): number => Math.max(24, pinText(pin).length * 9 + 10);

const boxOfPin = (pin: Drawn & Pin): Box => {
  const half = pinWidth(pin) / 2;
  return { ...boxAround(pin, 14), left: pin.x - half, right: pin.x + half };
};

/** The north, top right, and the scale, bottom left. */
const cornersOf = ({ width, height }: Around['sheet']): Box[] => [
  { left: width - 90, right: width, top: 0, bottom: 32 },
  { left: 0, right: width / 4 + 64, top: height - 30, bottom: height },
];

const inside = (box: Box, { width, height }: Around['sheet']): boolean =>
  box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
