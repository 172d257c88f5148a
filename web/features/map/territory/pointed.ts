import type { Circle } from './circles.ts';
import { shapeAt } from './places-in-rings.ts';
import type { Place } from './places-in-rings.ts';
import type { Drawing } from './use-drawing.ts';
import { words } from './words.fr.ts';
import type { Shape } from './shapes.ts';

/** What a person points at: what is said of it, and its page, where it is one territory. */
export interface Pointed {
  said: string;
  nom: string;
  /** Null where several communes share the point. */
  code: string | null;
}

export const pointedShape = (shape: Shape, beyond_km: number): Pointed => ({
  said: words.shape(shape, beyond_km),
  nom: shape.nom,
  code: shape.code,
});

export const pointedCircle = (circle: Circle): Pointed => ({
  said: words.circle(circle),
  nom: circle.names[0] ?? '',
  code: circle.code,
});

/** A finger's breadth: nobody aims better with arrows. */
const REACH_PX = 24;

/** What stands at a place: the nearest circle where communes are drawn, else the part that holds it. */
export function pointedAt(
  { level, shapes, circles, beyond_km }: Drawing,
  centre: Place,
  distance_px: (to: Place) => number,
): Pointed | null {
  if (level !== 'commune') {
    const shape = shapeAt(shapes, centre);
    return shape && pointedShape(shape, beyond_km);
  }
  const near = circles
    .map((circle) => ({ circle, away_px: distance_px(circle) - circle.radius_px }))
    .filter(({ away_px }) => away_px < REACH_PX)
    .toSorted((a, b) => a.away_px - b.away_px);
  return near[0] ? pointedCircle(near[0].circle) : null;
}
