import type { CoverageCommune } from './coverage-commune.ts';
import type { Reach } from './reach-communes.ts';

/** Distances within which inhabitants are counted, in kilometres. */
export const WITHIN_KM = [5, 10, 20, 30] as const;

type Within = `within_${(typeof WITHIN_KM)[number]}_km`;

/** How the inhabitants of a territory are reached, under the names that this has in tables and answers. */
export interface ReachSum extends Record<Within, number> {
  population: number;
  /** Those whom no place takes in, or whose commune has no known point. */
  unreached: number;
  /** Those whom an offer at a distance takes in. */
  reached_at_a_distance: number;
  /** The commune farthest from a place that takes in its inhabitants, and how far; null when none is reached. */
  farthest_commune: string | null;
  farthest_m: number | null;
}

type Counted = Pick<CoverageCommune, 'code' | 'population'>;

/** Both ends of a distance are within it. */
export function sumReach(reached: readonly { cell: Counted; reach: Reach }[]): ReachSum {
  const sum: ReachSum = {
    population: 0,
    within_5_km: 0,
    within_10_km: 0,
    within_20_km: 0,
    within_30_km: 0,
    unreached: 0,
    reached_at_a_distance: 0,
    farthest_commune: null,
    farthest_m: null,
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
  for (const km of WITHIN_KM) if (distance_m <= km * 1000) sum[`within_${km}_km`] += inhabitants;
  if (sum.farthest_m !== null && distance_m <= sum.farthest_m) return;
  sum.farthest_m = distance_m;
  sum.farthest_commune = code;
}
