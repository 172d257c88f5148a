import type { Place } from '../places-in-rings.ts';
import type { View } from './picture.ts';

/** How far north Mercator's projection draws a latitude, in radians of longitude. */
const northing = (latitude: number): number => Math.asinh(Math.tan((latitude * Math.PI) / 180));

/** Where a place is in a picture of this width, as the map has it (EPSG:3857). */
export function projector({ north, south, west, east, ratio }: View, width: number) {
  const [top, bottom] = [northing(north), northing(south)];
  const height = width * ratio;
  return ({ latitude, longitude }: Place) => ({
    x: ((longitude - west) / (east - west)) * width,
    y: ((top - northing(latitude)) / (top - bottom)) * height,
  });
}
