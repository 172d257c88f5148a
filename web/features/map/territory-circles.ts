import type { readWhiteZones } from '#api/contract/territories.contract';
import type { ResponseOf } from '#api/contract/endpoint';

export type WhiteZones = ResponseOf<typeof readWhiteZones>;

/** Inhabitants far from any help, at one point. */
export interface Circle {
  /** Those that share the point, the most people first. */
  names: string[];
  latitude: number;
  longitude: number;
  people: number;
  radius_px: number;
  /** 1 to 5, from the nearest, or from the smallest share, to the worst. */
  step: number;
}

/** What the colours tell: how far a commune is, or which share of an EPCI is far. */
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
  nom: string;
  latitude: number | null;
  longitude: number | null;
  people: number;
  /** Kilometres or percents; null where nobody receives them. */
  measured: number | null;
}

/** One circle a point, as large as the people whom it counts: several communes may have the point of their EPCI. */
export function territoryCircles(answer: WhiteZones, measure: Measure): Circle[] {
  const dots = measure === 'share' ? epciDots(answer) : communeDots(answer);
  const points = new Map<string, Dot[]>();
  for (const dot of dots) {
    if (dot.latitude === null || dot.longitude === null || dot.people === 0) continue;
    const key = `${dot.latitude} ${dot.longitude}`;
    points.set(key, [...(points.get(key) ?? []), dot]);
  }
  const circles = [...points.values()].map((there) => circleOf(there, measure));
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

function circleOf(there: readonly Dot[], measure: Measure): Omit<Circle, 'radius_px'> {
  const [first] = there;
  return {
    names: there.map(({ nom }) => nom),
    latitude: first?.latitude ?? 0,
    longitude: first?.longitude ?? 0,
    people: there.reduce((sum, { people }) => sum + people, 0),
    step: Math.max(...there.map(({ measured }) => stepOf(measured, measure))),
  };
}

const communeDots = ({ communes }: WhiteZones): Dot[] =>
  communes.map(({ inhabitants, distance_m, ...place }) => ({
    ...place,
    people: inhabitants ?? 0,
    measured: distance_m === null ? null : distance_m / 1000,
  }));

const epciDots = ({ parts }: WhiteZones): Dot[] =>
  parts.map(({ beyond, inhabitants, ...place }) => ({
    ...place,
    people: beyond,
    measured: inhabitants ? (beyond / inhabitants) * 100 : null,
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
