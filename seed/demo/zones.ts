import { CITY_OF_ARRONDISSEMENT, type DemoCommune } from './demo-commune.ts';
import type { ZoneScale } from './kind.ts';

/** Turns a scale into the codes of `zone_eligibilite` around a commune; an EPCI unknown is the département instead. */
export type Zones = (scale: ZoneScale, commune: DemoCommune) => string[];

/** Communes named one by one in a zone, the structure's own first. */
const MOST_COMMUNES = 6;

function groupCodes(communes: readonly DemoCommune[], keyOf: (commune: DemoCommune) => string | null) {
  const groups = new Map<string, DemoCommune[]>();
  for (const commune of communes) {
    const key = keyOf(commune);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  }
  return groups;
}

function cityOf({ type, code, code_departement }: DemoCommune): string {
  return type === 'arrondissement' ? (CITY_OF_ARRONDISSEMENT[code_departement] ?? code) : code;
}

const square = (a: number | null, b: number | null): number => ((a ?? 0) - (b ?? 0)) ** 2;

function nearest(commune: DemoCommune, members: readonly DemoCommune[]): string[] {
  const gap = (other: DemoCommune): number =>
    square(other.latitude, commune.latitude) + square(other.longitude, commune.longitude);
  const others = members.filter(({ code, type }) => type === 'commune' && code !== cityOf(commune));
  const near = others.sort((a, b) => gap(a) - gap(b)).slice(0, MOST_COMMUNES - 1);
  return [cityOf(commune), ...near.map(({ code }) => code)];
}

/** Prepares the zones of these communes. */
export function zonesOf(communes: readonly DemoCommune[]): Zones {
  const byEpci = groupCodes(communes, ({ code_epci }) => code_epci);
  const byRegion = groupCodes(communes, ({ code_region }) => code_region);
  const departementsOf = new Map(
    [...byRegion].map(([region, members]) => [
      region,
      [...new Set(members.map(({ code_departement }) => code_departement))].sort(),
    ]),
  );
  return (scale, commune) => {
    switch (scale) {
      case 'commune':
        return [cityOf(commune)];
      case 'communes':
        return nearest(commune, byEpci.get(commune.code_epci ?? '') ?? []);
      case 'epci':
        return [commune.code_epci ?? commune.code_departement];
      case 'departement':
        return [commune.code_departement];
      case 'region':
        return departementsOf.get(commune.code_region) ?? [commune.code_departement];
      case 'france':
        return ['france'];
      case 'unsaid':
        return [];
    }
  };
}
