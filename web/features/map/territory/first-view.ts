import type { Place } from './places-in-rings.ts';
import type { Drawing } from './use-drawing.ts';

interface Point {
  latitude: number | null;
  longitude: number | null;
}

/** Where a map without outlines looks: at its circles, else at the territory's point. Nowhere yet while it is drawn. */
export function viewWithoutOutlines(
  { circles, state }: Pick<Drawing, 'circles' | 'state'>,
  { latitude, longitude }: Point,
): readonly Place[] {
  if (state !== 'ready') return [];
  if (circles.length > 0) return circles;
  return latitude === null || longitude === null ? [] : [{ latitude, longitude }];
}
