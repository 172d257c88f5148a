import type { ListedService } from '#api/contract/listings.contract';
import type { SheetPartner } from '../sheet-partner.ts';

type Service = Pick<ListedService, 'frais' | 'modes_accueil' | 'mobilisable_par'>;

/** What its services cost, taken together; `unknown` as soon as one does not say. */
function costOf(services: readonly Service[]): SheetPartner['frais'] {
  const costs = new Set(services.map(({ frais }) => frais ?? 'unknown'));
  if (costs.size === 1) return [...costs][0] ?? 'unknown';
  return costs.has('payant') ? 'partly' : 'unknown';
}

const every = <T>(list: readonly T[], holds: (item: T) => boolean) => list.length > 0 && list.every(holds);

/** What the services that answer say together: cost, distance, who may call. */
export function describeServices(services: readonly Service[]) {
  return {
    frais: costOf(services),
    at_a_distance: every(services, ({ modes_accueil }) => modes_accueil.join() === 'a-distance'),
    professionals_only: every(services, ({ mobilisable_par }) => mobilisable_par.join() === 'professionnels'),
  };
}
