import { nearestTowns } from './nearest-towns.ts';
import type { Commune } from '#api/contract/communes.contract';
import type { MapPoint } from './map-point.ts';

/** A town as the map draws it; degrees, WGS 84. */
export interface Town {
  code: string;
  nom: string;
  latitude: number;
  longitude: number;
  population: number;
  approximate: boolean;
}

/** The person's commune as a town, or null when its place is unknown. */
export function homeOf({ code, nom, latitude, longitude, population, point_origin }: Commune): Town | null {
  if (latitude === null || longitude === null) return null;
  return {
    code,
    nom,
    latitude,
    longitude,
    population: population ?? 0,
    approximate: point_origin === 'approximate',
  };
}

/** The plan, or all there is without one, the person's commune, and the towns that tell where they are. */
export function placesToShow(points: readonly MapPoint[], home: Town | null, towns: readonly Town[]) {
  const plan = points.filter(({ inPlan }) => inPlan);
  const partners = plan.length > 0 ? plan : points;
  return home ? [home, ...nearestTowns(home, towns), ...partners] : partners;
}
