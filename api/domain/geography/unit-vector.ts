import { EARTH_RADIUS_M } from './distance.ts';
import type { Point } from './distance.ts';

/** A point of the globe as seen from its centre, in radii. Straight lines between such points order them as distances over the globe do. */
export type Vector = readonly [number, number, number];

export function unitVector({ latitude, longitude }: Point): Vector {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The square of the straight line between two points so far apart, in radii; a distance over the globe in metres. */
export const chordSquare = (distance_m: number): number =>
  (2 * Math.sin(distance_m / EARTH_RADIUS_M / 2)) ** 2;
