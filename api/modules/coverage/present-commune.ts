import type { CoverageFigures } from '#api/contract/territories.contract';
import { COUNTS } from '#api/domain/coverage/offer';
import type { Counts } from '#api/domain/coverage/offer';
import type { ReachedCommune } from '#api/domain/coverage/white-zones';
import { sumReach } from '#api/domain/coverage/sum-reach';

const NO_OFFERS = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts;

/** The figures of a commune, or of a city by its arrondissements: what it has (nothing, where nothing is known) and how its inhabitants are reached. */
export function presentCommune(
  has: Counts | null,
  reached: readonly { nom: string; commune: ReachedCommune }[],
): CoverageFigures {
  const { within, farthest, ...sum } = sumReach(
    reached.map(({ commune }) => ({ cell: commune, reach: commune })),
  );
  const counts = Object.fromEntries(COUNTS.map((name) => [name, (has ?? NO_OFFERS)[name]])) as Counts;
  return {
    ...counts,
    ...sum,
    within_5_km: within[0],
    within_10_km: within[1],
    within_20_km: within[2],
    within_30_km: within[3],
    farthest_commune: farthest?.code ?? null,
    farthest_nom: reached.find(({ commune }) => commune.code === farthest?.code)?.nom ?? null,
    farthest_m: farthest?.distance_m ?? null,
  };
}
