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
  const near = new NearUnserved(communes, radius_m);
  const bounds = communes.map((_, at): Bound => {
    const alone = near.count(at);
    return { at, alone, bound: alone };
  });
  const places: BestPlace[] = [];
  while (places.length < count) {
    const best = takeBest(bounds, (at) => near.count(at));
    if (!best || best.bound === 0) break;
    places.push({ code: communes[best.at]!.code, gained: best.bound, gained_alone: best.alone });
    near.serve(best.at);
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
 * The inhabitants not yet served, by the latitude of their commune, near any of the communes. Straight lines through the globe order as distances do,
 * and nothing is kept by commune: by lists and `distanceMetres` all of France took 5 s.
 */
class NearUnserved {
  private readonly communes: readonly Underserved[];
  private readonly radius_m: number;
  private readonly latitudes: Float64Array;
  private readonly vectors: Float64Array;
  private readonly left: Float64Array;

  constructor(communes: readonly Underserved[], radius_m: number) {
    this.communes = communes;
    this.radius_m = radius_m;
    const wanting = communes
      .filter(({ unserved }) => unserved > 0)
      .toSorted((a, b) => a.latitude - b.latitude);
    this.latitudes = Float64Array.from(wanting, ({ latitude }) => latitude);
    this.vectors = Float64Array.from(wanting.flatMap(unitVector));
    this.left = Float64Array.from(wanting, ({ unserved }) => unserved);
  }

  /** How many are near a commune. */
  count(at: number): number {
    return this.sum(at, false);
  }

  /** They are near a place from now on. */
  serve(at: number): void {
    this.sum(at, true);
  }

  private sum(at: number, isServed: boolean): number {
    const { latitudes, vectors, left } = this;
    const from = this.communes[at]!;
    const [x, y, z] = unitVector(from);
    const margin = this.radius_m / DEGREE_M;
    const farthest = chordSquare(this.radius_m);
    const last = from.latitude + margin;
    let sum = 0;
    for (
      let i = firstAtLeast(latitudes, from.latitude - margin);
      i < left.length && latitudes[i]! <= last;
      i++
    ) {
      const dx = vectors[3 * i]! - x;
      const dy = vectors[3 * i + 1]! - y;
      const dz = vectors[3 * i + 2]! - z;
      if (dx * dx + dy * dy + dz * dz > farthest) continue;
      sum += left[i]!;
      if (isServed) left[i] = 0;
    }
    return sum;
  }
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
