import type { Point } from '#api/domain/geography/distance';
import { chordSquare, unitVector } from '#api/domain/geography/unit-vector';

/** A commune with a known point, and those of its inhabitants who have no place near enough today. */
export interface Underserved extends Point {
  code: string;
  unserved: number;
}

export interface BestPlace {
  code: string;
  /** Inhabitants whom a place there would serve, beside those that the places before it in the list would. */
  gained: number;
  /** The same, were it the only one. */
  gained_alone: number;
}

/** Metres of one degree of latitude, at least. */
const DEGREE_M = 110_500;

/**
 * The communes where one more offer, open to everyone, would serve most inhabitants within a radius in metres: the first serves most, each next one
 * most of those that are left (greedy; no choice of as many places serves more than 1.6 times as many: Nemhauser, Wolsey and Fisher, 1978).
 * Among equals, the first in the order given.
 */
export function bestPlaces(
  communes: readonly Underserved[],
  { radius_m, count }: { radius_m: number; count: number },
): BestPlace[] {
  const near = nearLists(communes, radius_m);
  const left = communes.map(({ unserved }) => unserved);
  const gainOf = (at: number): number => near(at).reduce((sum, other) => sum + left[other]!, 0);
  const bounds = communes.map((_, at): Bound => {
    const alone = gainOf(at);
    return { at, alone, bound: alone };
  });
  const places: BestPlace[] = [];
  while (places.length < count) {
    const best = takeBest(bounds, gainOf);
    if (!best || best.bound === 0) break;
    places.push({ code: communes[best.at]!.code, gained: best.bound, gained_alone: best.alone });
    for (const other of near(best.at)) left[other] = 0;
  }
  return places;
}

interface Bound {
  at: number;
  alone: number;
  /** What it gains at most: gains only fall while places are taken. */
  bound: number;
}

/** The one that gains most now; only those whose bound is above the best found are counted again. */
function takeBest(bounds: Bound[], gainOf: (at: number) => number): Bound | null {
  bounds.sort((a, b) => b.bound - a.bound || a.at - b.at);
  let best: Bound | null = null;
  for (const candidate of bounds) {
    if (best && candidate.bound < best.bound) break;
    candidate.bound = gainOf(candidate.at);
    if (!best || candidate.bound > best.bound || (candidate.bound === best.bound && candidate.at < best.at))
      best = candidate;
  }
  return best;
}

/**
 * For a commune, the numbers of those with unserved inhabitants within the radius, itself included: among those of about its latitude, by straight
 * lines through the globe. By `distanceMetres`, all of France took 5 s.
 */
function nearLists(communes: readonly Underserved[], radius_m: number): (at: number) => readonly number[] {
  const wanting = communes
    .map((commune, at) => ({
      at,
      latitude: commune.latitude,
      vector: unitVector(commune),
      unserved: commune.unserved,
    }))
    .filter(({ unserved }) => unserved > 0)
    .toSorted((a, b) => a.latitude - b.latitude);
  const latitudes = Float64Array.from(wanting, ({ latitude }) => latitude);
  const numbers = Int32Array.from(wanting, ({ at }) => at);
  const vectors = Float64Array.from(wanting.flatMap(({ vector }) => vector));
  const margin = radius_m / DEGREE_M;
  const farthest = chordSquare(radius_m);
  return (at) => {
    const from = communes[at]!;
    const [x, y, z] = unitVector(from);
    const near: number[] = [];
    const first = firstAtLeast(latitudes, from.latitude - margin);
    for (let i = first; i < latitudes.length && latitudes[i]! <= from.latitude + margin; i++) {
      const dx = vectors[3 * i]! - x;
      const dy = vectors[3 * i + 1]! - y;
      const dz = vectors[3 * i + 2]! - z;
      if (dx * dx + dy * dy + dz * dz <= farthest) near.push(numbers[i]!);
    }
    return near;
  };
}

/** The first of sorted numbers that is not below a value. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
