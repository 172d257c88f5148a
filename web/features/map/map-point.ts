import type { Partner } from '#api/contract/orientation.contract';

/** A partner as the map draws it; degrees, WGS 84. */
export interface MapPoint {
  id: string;
  /** The number of its card: its place in the list, from 1. */
  number: number;
  nom: string;
  inPlan: boolean;
  approximate: boolean;
  latitude: number;
  longitude: number;
}

/** The partners that have a place, in the order of the list; those without are left to the list. */
export function toMapPoints(partners: readonly Partner[], planCount: number): MapPoint[] {
  return partners.flatMap(({ structure, latitude, longitude, warnings }, index) =>
    latitude === null || longitude === null
      ? []
      : [
          {
            id: structure.id,
            number: index + 1,
            nom: structure.nom,
            inPlan: index < planCount,
            approximate: warnings.some(({ code }) => code === 'point-approximate'),
            latitude,
            longitude,
          },
        ],
  );
}
