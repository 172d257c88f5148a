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
  const sum = sumReach(reached.map(({ commune }) => ({ cell: commune, reach: commune })));
  const counts = Object.fromEntries(COUNTS.map((name) => [name, (has ?? NO_OFFERS)[name]])) as Counts;
  const farthest = reached.find(({ commune }) => commune.code === sum.farthest_commune);
  return { ...counts, ...sum, farthest_nom: farthest?.nom ?? null };
}
