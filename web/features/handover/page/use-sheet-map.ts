import { useQuery } from '@tanstack/react-query';
import { readTowns } from '#api/contract/communes.contract';
import { call } from '#web/api/client.ts';
import { layOutMap } from '../sheet/map-layout.ts';
import type { MapPlace, MapPlan } from '../sheet/map-layout.ts';
import type { SheetCommune, SheetPartner } from '../sheet-partner.ts';

/** The map of a sheet, without its towns where they cannot be read; null when it would add nothing. */
export function useSheetMap(commune: SheetCommune | null, partners: readonly SheetPartner[]): MapPlan | null {
  const code = commune?.code ?? '';
  const { data } = useQuery({
    queryKey: ['towns', code],
    queryFn: ({ signal }) => call(readTowns, { params: { code }, query: {} }, signal),
    enabled: code !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const home = commune && placeOf(commune, commune.nom);
  if (!home) return null;
  const towns = (data?.towns ?? []).filter((town) => town.code !== commune.code);
  const places = partners.flatMap((partner, index) =>
    partner.at_a_distance ? [] : (placeOf(partner, String(index + 1)) ?? []),
  );
  return layOutMap(
    home,
    places,
    towns.flatMap((town) => placeOf(town, town.nom) ?? []),
  );
}

interface Placed {
  latitude: number | null;
  longitude: number | null;
  approximate?: boolean;
}

function placeOf({ latitude, longitude, approximate = false }: Placed, name: string): MapPlace | null {
  return latitude === null || longitude === null ? null : { name, latitude, longitude, approximate };
}
