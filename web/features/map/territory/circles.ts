import type { readWhiteZones } from '#api/contract/territories.contract';
import type { ResponseOf } from '#api/contract/endpoint';

/** With what was asked: what came before is never drawn under the words of what is asked now. */
export type WhiteZones = ResponseOf<typeof readWhiteZones> & { subject: string; beyond_km: number };

/** Inhabitants far from any help, at one point. */
export interface Circle {
  /** Of the commune, where it alone has the point. */
  code: string | null;
  /** Those that share the point, the most people first. */
  names: string[];
  latitude: number;
  longitude: number;
  people: number;
  radius_px: number;
  /** 1 to 5, from the nearest to the farthest. */
  step: number;
}

/** What the colours tell: how far a commune is, or which share of a part's inhabitants is far. */
export type Measure = 'distance' | 'share';

/** Upper edges of the first four steps. */
export const EDGES: Record<Measure, readonly number[]> = {
  distance: [10, 20, 30, 50],
  share: [20, 40, 60, 80],
};

const LARGEST_PX = 30;
/** Where hundreds would hide one another. */
const LARGEST_OF_MANY_PX = 22;
const MANY = 120;
const SMALLEST_PX = 4;

interface Dot {
  code: string;
  nom: string;
  latitude: number | null;
  longitude: number | null;
  people: number;
  /** Kilometres; null where nobody receives them. */
  measured: number | null;
}

/** One circle a point, as large as the people whom it counts: several communes may have the point of their EPCI. */
export function territoryCircles(answer: WhiteZones): Circle[] {
  const points = new Map<string, Dot[]>();
  for (const dot of communeDots(answer)) {
    if (dot.latitude === null || dot.longitude === null || dot.people === 0) continue;
    const key = `${dot.latitude} ${dot.longitude}`;
    points.set(key, [...(points.get(key) ?? []), dot]);
  }
  const circles = [...points.values()].map(circleOf);
  const most = Math.max(1, ...circles.map(({ people }) => people));
  const largest_px = circles.length > MANY ? LARGEST_OF_MANY_PX : LARGEST_PX;
  return circles
    .map((circle) => ({
      ...circle,
      radius_px: Math.max(SMALLEST_PX, largest_px * Math.sqrt(circle.people / most)),
    }))
    .toSorted((a, b) => b.people - a.people);
}

/** 1 to 5. */
export function stepOf(measured: number | null, measure: Measure): number {
  if (measured === null) return EDGES[measure].length + 1;
  const at = EDGES[measure].findIndex((edge) => measured <= edge);
  return at === -1 ? EDGES[measure].length + 1 : at + 1;
}

function circleOf(there: readonly Dot[]): Omit<Circle, 'radius_px'> {
  const [first] = there;
  return {
    code: there.length === 1 && first ? first.code : null,
    names: there.map(({ nom }) => nom),
    latitude: first?.latitude ?? 0,
    longitude: first?.longitude ?? 0,
    people: there.reduce((sum, { people }) => sum + people, 0),
    step: Math.max(...there.map(({ measured }) => stepOf(measured, 'distance'))),
  };
}

const communeDots = ({ communes }: WhiteZones): Dot[] =>
  communes.map(({ inhabitants, distance_m, ...place }) => ({
    ...place,
    people: inhabitants ?? 0,
    measured: distance_m === null ? null : distance_m / 1000,
  }));

/** Between the Channel and Corsica. */
const HEXAGON = { south: 41, north: 51.5, west: -5.5, east: 10 };

/** What the map shows first: with the overseas territories, it would show the whole world. */
export function firstInView<P extends { latitude: number; longitude: number }>(
  places: readonly P[],
): readonly P[] {
  const near = places.filter(
    ({ latitude, longitude }) =>
      latitude > HEXAGON.south &&
      latitude < HEXAGON.north &&
      longitude > HEXAGON.west &&
      longitude < HEXAGON.east,
  );
  return near.length > 0 ? near : places;
}
