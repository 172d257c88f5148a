import type { Rings, Shape } from './shapes.ts';

export interface Place {
  latitude: number;
  longitude: number;
}

type Ring = Rings[number][number];

/** The shape that holds a place; the smallest where approximate ones overlap, as it is drawn over the others. */
export function shapeAt(shapes: readonly Shape[], place: Place): Shape | null {
  const holding = shapes.filter(({ rings }) => rings.some((polygon) => holds(polygon, place)));
  return holding.toSorted((a, b) => areaOf(a) - areaOf(b))[0] ?? null;
}

/** Inside the outer ring and in no hole: crossed an odd number of times on the way out. */
const holds = (polygon: Rings[number], place: Place): boolean =>
  polygon.reduce((inside, ring) => inside !== isWithin(ring, place), false);

function isWithin(ring: Ring, { latitude: y, longitude: x }: Place): boolean {
  let within = false;
  ring.forEach(([x1, y1], at) => {
    const [x0, y0] = ring.at(at - 1) ?? [x1, y1];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) within = !within;
  });
  return within;
}

/** Of the largest piece, in square degrees, twice. */
export const areaOf = ({ rings }: Shape): number =>
  Math.max(0, ...rings.map(([outer = []]) => Math.abs(twice(outer))));

/** Twice the area of a closed ring, in square degrees. */
const twice = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [x0, y0] = ring.at(at - 1) ?? [x, y];
    return sum + x0 * y - x * y0;
  }, 0);

/** Where a name is written: the centre of gravity of the largest piece. */
export function middleOf({ rings }: Pick<Shape, 'rings'>): Place {
  const outers = rings.map(([outer = []]) => outer);
  const largest = outers.reduce(
    (best, ring) => (Math.abs(twice(ring)) > Math.abs(twice(best)) ? ring : best),
    [],
  );
  const doubled = twice(largest);
  let [longitude, latitude] = [0, 0];
  largest.forEach(([x, y], at) => {
    const [x0, y0] = largest.at(at - 1) ?? [x, y];
    const weight = (x0 * y - x * y0) / (3 * doubled);
    longitude += (x0 + x) * weight;
    latitude += (y0 + y) * weight;
  });
  return { latitude, longitude };
}

/** Two corners of what shapes take up: what a map must show to show them whole. */
export function cornersOf(shapes: readonly Pick<Shape, 'rings'>[]): Place[] {
  return shapes.flatMap(({ rings }) => {
    const positions = rings.flatMap(([outer = []]) => outer);
    if (positions.length === 0) return [];
    const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
    return [
      { latitude: Math.min(...latitudes), longitude: Math.min(...longitudes) },
      { latitude: Math.max(...latitudes), longitude: Math.max(...longitudes) },
    ];
  });
}
