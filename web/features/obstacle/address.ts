import { codeInsee } from '#api/contract/fields';
import { readFilters, writeFilters } from '#web/lib/filters-address.ts';
import { mapKinds } from './codes.ts';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { Codes, Kind } from './codes.ts';

/** All that the page's address says: codes, never words of the worker. */
export interface Address {
  codes: Codes;
  /** INSEE code. */
  commune: string | null;
  radius_km: number;
  /** The filters in which something is chosen. */
  filters: Chosen;
}

export const DEFAULT_RADIUS_KM = 30;
export const RADII_KM = [5, 10, 20, 30, 50, 100] as const;

const NAMES: Record<Kind, string> = { needs: 'besoins', publics: 'publics', brakes: 'freins' };

/** Reads an address such as `?besoins=a,b&commune=73065&rayon=30&ouvert=soir`; what is not a code is left out. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const commune = codeInsee.safeParse(query.get('commune'));
  const radius_km = Number(query.get('rayon'));
  return {
    codes: mapKinds((kind) => (query.get(NAMES[kind]) ?? '').split(',')),
    commune: commune.success ? commune.data : null,
    radius_km: RADII_KM.find((radius) => radius === radius_km) ?? DEFAULT_RADIUS_KM,
    filters: readFilters(query),
  };
}

/** Writes it back, always in the same order, commas unescaped so that it stays legible; empty when there is nothing. */
export function writeAddress({ codes, commune, radius_km, filters }: Address): string {
  const parts = Object.entries(NAMES)
    .map(([kind, name]) => [name, codes[kind as Kind].join(',')])
    .concat([
      ['commune', commune ?? ''],
      ['rayon', radius_km === DEFAULT_RADIUS_KM ? '' : String(radius_km)],
      ...writeFilters(filters),
    ])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
