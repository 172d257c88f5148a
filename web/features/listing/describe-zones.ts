import { listOf } from '#web/lib/french.ts';
import { practical as words } from './listing.fr.ts';
import type { ListedService } from '#api/contract/listings.contract';

export type Zone = ListedService['zones'][number];

const NAMED = 6;

/** A territory by its name; by its code where nobody knows its name. */
export const zoneName = ({ code, nom }: Zone): string => nom ?? words.unnamed(code);

/** `Savoie, Ain et 3 autres territoires`. */
export function describeZones(zones: readonly Zone[]): string {
  if (zones.some(({ code }) => code === 'france')) return words.everywhere;
  const names = zones.map(zoneName);
  if (names.length <= NAMED) return listOf(names);
  return `${names.slice(0, NAMED - 1).join(', ')} ${words.more(names.length - NAMED + 1)}`;
}

/** The distinct territories of all its services. */
export function allZones(services: readonly ListedService[]): Zone[] {
  return [
    ...new Map(services.flatMap(({ zones }) => zones.map((zone) => [zone.code, zone] as const))).values(),
  ];
}
