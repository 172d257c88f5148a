import { formatShare } from '../format-share.ts';
import { zones } from '../territory.fr.ts';
import type { WhiteZones } from '../use-territory.ts';

const words = zones.distances;

/** A bar: inhabitants who live so far. */
export interface Band {
  label: string;
  population: number;
  share: string;
  /** Of the longest bar, 0 to 100. */
  length: number;
  /** Farther than the distance asked. */
  beyond: boolean;
}

/** Inhabitants by distance, those whom nobody receives last. */
export function distanceBands({ distances, unreached, population, beyond_km }: WhiteZones): Band[] {
  const bands = [
    ...distances.map(({ from_km, to_km, population: people }) => ({
      label: labelOf(from_km, to_km),
      population: people,
      beyond: from_km >= beyond_km,
    })),
    { label: words.unreached, population: unreached, beyond: true },
  ];
  const longest = Math.max(1, ...bands.map((band) => band.population));
  return bands.map((band) => ({
    ...band,
    share: formatShare(band.population, population),
    length: (band.population / longest) * 100,
  }));
}

function labelOf(from_km: number, to_km: number | null): string {
  if (to_km === null) return words.over(from_km);
  return from_km === 0 ? words.under(to_km) : words.between(from_km, to_km);
}
