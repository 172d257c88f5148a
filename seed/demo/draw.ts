/** A stream of drawn numbers in [0, 1): the same for the same seed, on every machine. */
export type Draw = () => number;

/** FNV-1a on 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32, seeded by a text. */
export function drawFrom(seed: string): Draw {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An integer of `from` to `to`, both included. */
export const drawInteger = (draw: Draw, from: number, to: number): number =>
  from + Math.floor(draw() * (to - from + 1));

/** One of a list that is not empty. */
export function drawOne<T>(draw: Draw, list: readonly [T, ...T[]]): T {
  return list[Math.floor(draw() * list.length)] ?? list[0];
}

/** One of a list by weight, or undefined when nothing weighs. */
export function drawWeighted<T>(
  draw: Draw,
  list: readonly T[],
  weightOf: (item: T) => number,
): T | undefined {
  const total = list.reduce((sum, item) => sum + weightOf(item), 0);
  let left = draw() * total;
  return total > 0 ? list.find((item) => (left -= weightOf(item)) < 0) : undefined;
}
