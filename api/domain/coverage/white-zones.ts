import { bestPlaces } from './best-places.ts';
import type { BestPlace } from './best-places.ts';

/** A commune, or an arrondissement, with how it is reached. */
export interface ReachedCommune {
  code: string;
  /** Null where it is unknown: nobody is counted. */
  population: number | null;
  latitude: number | null;
  longitude: number | null;
  /** To the nearest place that takes in its inhabitants; null where there is none, or where its point is unknown. */
  distance_m: number | null;
  at_a_distance: boolean;
}

export interface DistanceBand {
  from_km: number;
  /** Null for the last one. */
  to_km: number | null;
  population: number;
}

export interface WhiteZones<C extends ReachedCommune> {
  population: number;
  /** Inhabitants farther than the distance, `unreached` among them. */
  beyond: number;
  unreached: number;
  beyond_at_a_distance: number;
  /** A commune at the edge of two bands is in the nearer one, as in « à moins de 20 km ». */
  distances: DistanceBand[];
  /** Those beyond, the most populous first. */
  communes: C[];
  best_places: BestPlace[];
}

const EDGES_KM = [0, 2, 5, 10, 15, 20, 30, 50];
const BEST_PLACES = 10;

/** Who lives farther than a distance from any place that would receive them, and where one more would serve most of them. */
export function whiteZones<C extends ReachedCommune>(
  communes: readonly C[],
  beyond_km: number,
): WhiteZones<C> {
  const isBeyond = ({ distance_m }: C) => distance_m === null || distance_m > beyond_km * 1000;
  const beyond = communes.filter((commune) => isBeyond(commune) && peopleOf(commune) > 0);
  return {
    population: sum(communes),
    beyond: sum(beyond),
    unreached: sum(communes.filter(({ distance_m }) => distance_m === null)),
    beyond_at_a_distance: sum(beyond.filter(({ at_a_distance }) => at_a_distance)),
    distances: bandsOf(communes),
    communes: beyond.toSorted((a, b) => peopleOf(b) - peopleOf(a)),
    best_places: bestPlaces(
      communes.flatMap((commune) => underserved(commune, isBeyond(commune))),
      {
        radius_m: beyond_km * 1000,
        count: BEST_PLACES,
      },
    ),
  };
}

const peopleOf = ({ population }: ReachedCommune): number => population ?? 0;

const sum = (communes: readonly ReachedCommune[]): number =>
  communes.reduce((total, commune) => total + peopleOf(commune), 0);

const underserved = (commune: ReachedCommune, isBeyond: boolean) => {
  const { code, latitude, longitude } = commune;
  if (latitude === null || longitude === null) return [];
  return [{ code, latitude, longitude, unserved: isBeyond ? peopleOf(commune) : 0 }];
};

function bandsOf(communes: readonly ReachedCommune[]): DistanceBand[] {
  return EDGES_KM.map((from_km, at) => {
    const to_km = EDGES_KM[at + 1] ?? null;
    const inside = communes.filter(({ distance_m }) => {
      if (distance_m === null) return false;
      const isAfter = at === 0 || distance_m > from_km * 1000;
      return isAfter && (to_km === null || distance_m <= to_km * 1000);
    });
    return { from_km, to_km, population: sum(inside) };
  });
}
