import type { MapPoint } from './map-point.ts';

/** Room that a pin needs on the ground at the closest zoom (30 px at about 0.4 m each), in metres. */
const PIN_ROOM_M = 14;
const METRES_PER_DEGREE = 111_320;

/**
 * Sets partners of one address (or placed at the middle of the same commune) around it, so that zooming in always ends
 * up separating them. Points that share their place with no other do not move.
 */
export function spreadPoints(points: readonly MapPoint[]): MapPoint[] {
  const places = new Map<string, MapPoint[]>();
  for (const point of points) places.set(placeOf(point), [...(places.get(placeOf(point)) ?? []), point]);
  const moved = [...places.values()].flatMap((here) => (here.length === 1 ? here : circle(here)));
  return moved.toSorted((a, b) => a.number - b.number);
}

/** The same point to within about a metre. */
const placeOf = ({ latitude, longitude }: MapPoint) => `${latitude.toFixed(5)} ${longitude.toFixed(5)}`;

function circle(points: readonly MapPoint[]): MapPoint[] {
  const radius = Math.max(PIN_ROOM_M, (points.length * PIN_ROOM_M) / (2 * Math.PI)) / METRES_PER_DEGREE;
  return points.map((point, index) => {
    const angle = (2 * Math.PI * index) / points.length;
    const stretch = Math.max(0.1, Math.cos((point.latitude * Math.PI) / 180));
    return {
      ...point,
      latitude: point.latitude + radius * Math.cos(angle),
      longitude: point.longitude + (radius * Math.sin(angle)) / stretch,
    };
  });
}
