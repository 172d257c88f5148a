/** A position in whole numbers. */
export type Corner = [number, number];

type Side = readonly [Corner, Corner];

/** Twice the area of a closed ring, positive when it turns left. */
export const twiceArea = (ring: readonly Corner[]): number =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0);

/** Whether a closed ring neither touches nor crosses itself: every two sides are compared, one by one. */
export function isSimple(ring: readonly Corner[]): boolean {
  const corners = ring.slice(1);
  if (new Set(corners.map(String)).size < corners.length) return false;
  const sides = corners.map((to, at) => [ring[at]!, to] as const);
  return sides.every(([a, b], at) =>
    sides.slice(at + 1).every(([c, d]) => {
      if (a === d || b === c || String(a) === String(d) || String(b) === String(c))
        return !(isOn(c, a, b) && isOn(d, a, b));
      return !isOn(c, a, b) && !isOn(d, a, b) && !isOn(a, c, d) && !isOn(b, c, d) && !cross([a, b], [c, d]);
    }),
  );
}

const side = (a: Corner, b: Corner, c: Corner): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isOn = (p: Corner, a: Corner, b: Corner): boolean =>
  side(a, b, p) === 0 && (p[0] - a[0]) * (p[0] - b[0]) <= 0 && (p[1] - a[1]) * (p[1] - b[1]) <= 0;

const cross = ([a, b]: Side, [c, d]: Side): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
