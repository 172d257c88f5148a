import type { DemoCommune, DemoDepartement } from './demo-commune.ts';
import { drawWeighted, type Draw } from './draw.ts';
import type { Setting } from './kind.ts';

const RANGES: Record<Setting, readonly [least: number, most: number, power: number]> = {
  capital: [0, Infinity, 1.6],
  town: [5_000, Infinity, 0.8],
  'small-town': [2_000, 25_000, 0.5],
  village: [150, 2_500, 0.3],
  any: [300, Infinity, 0.6],
};

/** Communes taken in this département for a kind: two houses of one kind do not stand in one village. */
export type TakenCommunes = Set<string>;

/**
 * Draws a commune for a kind, by its setting and by population; one already taken only where no other is left. A département of
 * large cities has no village: any of its communes then.
 */
export function chooseCommune(
  draw: Draw,
  { communes }: DemoDepartement,
  { setting, taken }: { setting: Setting; taken: TakenCommunes },
): DemoCommune | undefined {
  const [least, most, power] = RANGES[setting];
  const weightOf = ({ population }: DemoCommune): number => (population ?? 0) ** power;
  const free = communes.filter(({ code }) => !taken.has(code));
  const suited = free.filter(({ population }) => (population ?? 0) >= least && (population ?? 0) <= most);
  return drawWeighted(draw, suited.length > 0 ? suited : free.length > 0 ? free : communes, weightOf);
}

/** Degrees of latitude in a metre. */
const DEGREES_A_METRE = 1 / 111_320;

/** Farthest that a structure stands from its commune's point. */
const MOST_OFFSET_M = 1_400;

/** A point around the commune's own, nearer in a small commune; to the fifth decimal (one metre). */
export function pointAround(
  draw: Draw,
  { latitude, longitude, population }: DemoCommune,
): { latitude: number; longitude: number } | null {
  if (latitude === null || longitude === null) return null;
  const reach_m = Math.min(MOST_OFFSET_M, 150 + Math.sqrt(population ?? 0) * 5);
  const distance_m = Math.sqrt(draw()) * reach_m;
  const angle = draw() * 2 * Math.PI;
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
  return {
    latitude: round(latitude + Math.sin(angle) * distance_m * DEGREES_A_METRE),
    longitude: round(
      longitude + (Math.cos(angle) * distance_m * DEGREES_A_METRE) / Math.cos((latitude * Math.PI) / 180),
    ),
  };
}
