import type { Circle } from './circles.ts';
import { shapeAt } from './places-in-rings.ts';
import type { Place } from './places-in-rings.ts';
import type { Drawing } from './use-drawing.ts';
import { words } from './words.fr.ts';
import type { Shape } from './shapes.ts';

import type { MapLevel } from './levels.ts';

/** What a person points at: what is said of it, and its page, where it is one territory. */
export interface Pointed {
  said: string;
  nom: string;
  /** Of the level at which it was pointed at: régions and départements share codes. Null where several communes share the point. */
  page: { level: MapLevel; code: string } | null;
}

/** Until its figures have come, a shape is only named. */
export const pointedShape = (
  shape: Shape,
  { level, beyond_km, state }: Pick<Drawing, 'level' | 'beyond_km' | 'state'>,
): Pointed => ({
  said: state === 'ready' ? words.shape(shape, beyond_km) : shape.nom,
  nom: shape.nom,
  page: { level, code: shape.code },
});

export const pointedCircle = (circle: Circle): Pointed => ({
  said: words.circle(circle),
  nom: circle.names[0] ?? '',
  page: circle.code === null ? null : { level: 'commune', code: circle.code },
});

/** A finger's breadth: nobody aims better with arrows. */
const REACH_PX = 24;

/** What stands at a place: the nearest circle where communes are drawn, else the part that holds it. */
export function pointedAt(
  drawing: Drawing,
  centre: Place,
  distance_px: (to: Place) => number,
): Pointed | null {
  const { level, shapes, circles } = drawing;
  if (level !== 'commune') {
    const shape = shapeAt(shapes, centre);
    return shape && pointedShape(shape, drawing);
  }
  const near = circles
    .map((circle) => ({ circle, away_px: distance_px(circle) - circle.radius_px }))
    .filter(({ away_px }) => away_px < REACH_PX)
    .toSorted((a, b) => a.away_px - b.away_px);
  return near[0] ? pointedCircle(near[0].circle) : null;
}
