/** Geometry of rings: arrays of `[x, y]` in whole numbers, closed. */

/** @typedef {number[]} Position */

/** Twice the area, positive when counter-clockwise. @param {Position[]} ring */
export function signedArea(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x0 = 0, y0 = 0] = ring[at - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Positive when a, b, c turn left. @param {Position} a @param {Position} b @param {Position} c */
const turn = ([ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether p, in line with a and b, is between them. @param {Position} p @param {Position} a @param {Position} b */
const isBetween = ([x = 0, y = 0], [ax = 0, ay = 0], [bx = 0, by = 0]) =>
  Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);

/** Whether two segments share a position. @param {[Position, Position]} one @param {[Position, Position]} other */
function meet([a, b], [c, d]) {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isBetween(c, a, b)) ||
    (abd === 0 && isBetween(d, a, b)) ||
    (cda === 0 && isBetween(a, c, d)) ||
    (cdb === 0 && isBetween(b, c, d))
  );
}

/** Whether a ring without repeated neighbours touches or crosses itself, or folds back. @param {Position[]} ring */
export function crossesItself(ring) {
  const count = ring.length - 1;
  /** @type {{ segment: [Position, Position]; at: number; from: number; to: number }[]} */
  const segments = [];
  for (let at = 0; at < count; at += 1) {
    const [a = [], b = []] = [ring[at], ring[at + 1]];
    const [from = 0, to = 0] = [Math.min(a[0] ?? 0, b[0] ?? 0), Math.max(a[0] ?? 0, b[0] ?? 0)];
    segments.push({ segment: [a, b], at, from, to });
  }
  segments.sort((one, other) => one.from - other.from);
  return segments.some((one, index) => {
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (!other || other.from > one.to) break;
      const apart = Math.abs(one.at - other.at);
      if (
        apart === 1 || apart === count - 1 ? foldsBack(one, other, count) : meet(one.segment, other.segment)
      )
        return true;
    }
    return false;
  });
}

/**
 * Whether the second of two segments that follow each other returns over the first.
 * @param {{ segment: [Position, Position]; at: number }} one
 * @param {{ segment: [Position, Position]; at: number }} other
 * @param {number} count
 */
function foldsBack(one, other, count) {
  const isNext = other.at === (one.at + 1) % count;
  const [a, b, c] = isNext ? [...one.segment, other.segment[1]] : [...other.segment, one.segment[1]];
  if (!a || !b || !c || turn(a, b, c) !== 0) return false;
  return isBetween(c, a, b) || isBetween(a, b, c);
}
