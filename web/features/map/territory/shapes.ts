import type { Outline } from '#api/contract/crossings.contract';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readReach } from '#api/contract/territories.contract';
import { stepOf } from './circles.ts';

/** Longitudes and latitudes, as GeoJSON has them. */
export type Rings = NonNullable<Outline['geometry']>['coordinates'];

/** Inhabitants of a part by what reaches them. */
export type Reach = Omit<ResponseOf<typeof readReach>['parts'][number], 'code'>;

/** A part of a territory as it is drawn. */
export interface Shape {
  code: string;
  nom: string;
  rings: Rings;
  /** Drawn around the points of its communes: nobody gave its outline. */
  approximate: boolean;
  /** 0 where nobody is beyond, then 1 to 5; null where nothing was counted, or nothing is told by colours. */
  step: number | null;
  /** No place receives any of its inhabitants. */
  nowhere: boolean;
  beyond: number;
  population: number;
}

const WITHIN = {
  5: 'within_5_km',
  10: 'within_10_km',
  20: 'within_20_km',
  30: 'within_30_km',
} as const;

export type CountedDistance = keyof typeof WITHIN;

/** The distance that parts are coloured at, for the one asked: their figures stop at 30 km. */
export const countedDistance = (beyond_km: number): CountedDistance =>
  beyond_km in WITHIN ? (beyond_km as CountedDistance) : 30;

/** The outlines with what was counted of each. Those that have no inside are left out: the table names them. */
export function shapesOf(
  outlines: readonly Outline[],
  reaches: ReadonlyMap<string, Reach>,
  beyond_km: CountedDistance,
): Shape[] {
  return outlines.flatMap(({ geometry, properties }) => {
    const reach = reaches.get(properties.code);
    return geometry ? [{ ...properties, rings: geometry.coordinates, ...measure(reach, beyond_km) }] : [];
  });
}

function measure(reach: Reach | undefined, beyond_km: CountedDistance) {
  if (!reach) return { step: null, nowhere: false, beyond: 0, population: 0 };
  const { population, unreached } = reach;
  const beyond = population - reach[WITHIN[beyond_km]];
  const share = population === 0 ? 0 : (beyond / population) * 100;
  const step = beyond === 0 ? 0 : stepOf(share, 'share');
  return { step, nowhere: population > 0 && unreached === population, beyond, population };
}
