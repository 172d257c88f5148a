/** A dot on the screen with a name to write beside it; pixels from the top left. */
export interface Labelled {
  id: string;
  name: string;
  x: number;
  y: number;
  /** The most important are written first. */
  weight: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

const CHARACTER_PX = 7.6;
const LINE_PX = 18;
const GAP_PX = 8;

/** The box of a name of this length on one side of its dot. */
export function labelBox({ x, y, name }: Labelled, side: Side): Box {
  const width = name.length * CHARACTER_PX;
  const left = { right: x + GAP_PX, left: x - GAP_PX - width, below: x - width / 2, above: x - width / 2 }[
    side
  ];
  const middle = { right: y, left: y, below: y + GAP_PX + LINE_PX / 2, above: y - GAP_PX - LINE_PX / 2 }[
    side
  ];
  return { left, top: middle - LINE_PX / 2, right: left + width, bottom: middle + LINE_PX / 2 };
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (a: Box, b: Box) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/**
 * On which side each name is written so that it is whole inside `frame` and covers neither another nor an obstacle; a
 * name that fits nowhere is left out (its dot stays). Heavier first, then in the order given.
 */
export function placeLabels(
  dots: readonly Labelled[],
  { frame, obstacles }: { frame: Box; obstacles: readonly Box[] },
): Map<string, Side> {
  const taken = [...obstacles];
  const sides = new Map<string, Side>();
  for (const dot of dots.toSorted((a, b) => b.weight - a.weight)) {
    const side = SIDES.find((one) => {
      const label = labelBox(dot, one);
      return inside(label, frame) && !taken.some((box) => overlap(box, label));
    });
    if (!side) continue;
    taken.push(labelBox(dot, side));
    sides.set(dot.id, side);
  }
  return sides;
}
