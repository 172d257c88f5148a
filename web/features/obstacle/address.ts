import { codeInsee } from '#api/contract/fields';
import { isFilterValue } from '#api/contract/filters.contract';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import { mapKinds } from './codes.ts';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';
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

const FILTERS: Record<FilterName, string> = {
  open: 'ouvert',
  cost: 'cout',
  reception: 'accueil',
  meant_for: 'destine',
  access: 'acces',
  language: 'langue',
  network: 'reseau',
  source: 'source',
};

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

function readFilters(query: URLSearchParams): Chosen {
  const given = FILTER_NAMES.map((name) => {
    const values = (query.get(FILTERS[name]) ?? '').split(',');
    return [name, [...new Set(values)].filter((value) => isFilterValue(name, value))] as const;
  });
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

/** Writes it back, always in the same order, commas unescaped so that it stays legible; empty when there is nothing. */
export function writeAddress({ codes, commune, radius_km, filters }: Address): string {
  const parts = Object.entries(NAMES)
    .map(([kind, name]) => [name, codes[kind as Kind].join(',')])
    .concat([
      ['commune', commune ?? ''],
      ['rayon', radius_km === DEFAULT_RADIUS_KM ? '' : String(radius_km)],
      ...FILTER_NAMES.map((name) => [FILTERS[name], (filters[name] ?? []).join(',')]),
    ])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
