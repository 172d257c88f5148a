import type { Reach } from './reach-communes.ts';
import type { CoverageCommune } from './coverage-commune.ts';

/** Distances within which inhabitants are counted, in kilometres. */
export const WITHIN_KM = [5, 10, 20, 30] as const;

/** How the inhabitants of a territory are reached. */
export interface ReachSum {
  population: number;
  /** Those within 5, 10, 20 and 30 km of a place that takes them in, both ends included (`WITHIN_KM`). */
  within: [number, number, number, number];
  /** Those whom no place takes in, or whose commune has no known point. */
  unreached: number;
  /** Those whom an offer at a distance takes in. */
  reached_at_a_distance: number;
  /** The commune farthest from a place that takes in its inhabitants; null when none is reached. */
  farthest: { code: string; distance_m: number } | null;
}

type Counted = Pick<CoverageCommune, 'code' | 'population'>;

export function sumReach(reached: readonly { cell: Counted; reach: Reach }[]): ReachSum {
  const sum: ReachSum = {
    population: 0,
    within: [0, 0, 0, 0],
    unreached: 0,
    reached_at_a_distance: 0,
    farthest: null,
  };
  for (const { cell, reach } of reached) addReach(sum, cell, reach);
  return sum;
}

function addReach(sum: ReachSum, { code, population }: Counted, { distance_m, at_a_distance }: Reach): void {
  const inhabitants = population ?? 0;
  sum.population += inhabitants;
  if (at_a_distance) sum.reached_at_a_distance += inhabitants;
  if (distance_m === null) {
    sum.unreached += inhabitants;
    return;
  }
  WITHIN_KM.forEach((km, at) => {
    if (distance_m <= km * 1000) sum.within[at]! += inhabitants;
  });
  if (sum.farthest === null || distance_m > sum.farthest.distance_m) sum.farthest = { code, distance_m };
}
