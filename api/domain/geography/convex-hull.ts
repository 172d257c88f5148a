/** Latitude and longitude in degrees, WGS 84. */
export type Corner = [number, number];

/**
 * The smallest convex outline around points (Andrew's monotone chain), without repeating its first corner. Degrees are taken
 * as flat: enough to draw roughly where a département is.
 */
export function convexHull(points: readonly Corner[]): Corner[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const distinct = sorted.filter((point, index) => index === 0 || differ(sorted[index - 1], point));
  if (distinct.length < 3) return distinct;
  const lower = halfHull(distinct);
  const upper = halfHull(distinct.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

const differ = (a: Corner | undefined, b: Corner): boolean => a?.[0] !== b[0] || a?.[1] !== b[1];

function halfHull(points: readonly Corner[]): Corner[] {
  const hull: Corner[] = [];
  for (const point of points) {
    while (hull.length >= 2 && turn(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull;
}

/** Positive when a, b, c turn left. */
const turn = (a: Corner, b: Corner, c: Corner): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
