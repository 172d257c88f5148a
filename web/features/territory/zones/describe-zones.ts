import { formatDistance } from '#web/lib/format-distance.ts';
import { zones as words } from '../territory.fr.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { WhiteZones } from '../use-territory.ts';

/** The sentence that is read first, its figure apart, and what is to be known with it. */
export interface Said {
  figure: string;
  rest: string;
  besides: string[];
}

/** Who lives beyond the distance, who of them is helped at a distance, and whom nobody receives. */
export function describeZones(zones: WhiteZones): Said {
  const { beyond, unreached, population, beyond_km, beyond_at_a_distance, approximate } = zones;
  const where = approximate > 0 ? [words.approximate(approximate)] : [];
  if (beyond === 0) return { ...words.everyone(beyond_km), besides: where };
  const loud =
    unreached === population ? words.nobody : words.loud({ beyond, population, distance_km: beyond_km });
  const nowhere = unreached > 0 && unreached < population ? [words.unreached(unreached)] : [];
  return { ...loud, besides: [words.atDistance(beyond_at_a_distance), ...nowhere, ...where] };
}

/** The same of one commune: how far the nearest place is; of a city with arrondissements, from the one that is farthest. */
export function describeCommune(
  { farthest_m, farthest_commune, farthest_nom, reached_at_a_distance }: CoverageFigures,
  code: string,
): Said {
  const from = farthest_commune === code ? null : farthest_nom;
  const said = farthest_m === null ? words.nobody : words.ofCommune(formatDistance(farthest_m), from);
  return { ...said, besides: [reached_at_a_distance > 0 ? words.reachedFrom : words.notReachedFrom] };
}
