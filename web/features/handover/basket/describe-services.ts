import type { ListedService } from '#api/contract/listings.contract';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { SheetPartner } from '../sheet-partner.ts';

type Service = Pick<ListedService, 'frais' | 'modes_accueil' | 'mobilisable_par' | 'origin' | 'thematiques'> &
  Partial<Pick<ListedService, 'thematiques_texte'>>;

export const answers = ({ thematiques, thematiques_texte = [] }: Service, need: Thematique): boolean =>
  thematiques.includes(need) || thematiques_texte.includes(need);

/** Those that no service declares: its network owes help with the procedures of such a need, not what the need is for. */
function deducedOf(services: readonly Service[], needs: readonly Thematique[]): Thematique[] {
  return needs.filter((need) =>
    every(
      services.filter((service) => answers(service, need)),
      ({ origin }) => origin === 'network',
    ),
  );
}

/** What its services cost, taken together; `unknown` as soon as one does not say. */
function costOf(services: readonly Service[]): SheetPartner['frais'] {
  const costs = new Set(services.map(({ frais }) => frais ?? 'unknown'));
  if (costs.size === 1) return [...costs][0] ?? 'unknown';
  return costs.has('payant') ? 'partly' : 'unknown';
}

const every = <T>(list: readonly T[], holds: (item: T) => boolean) => list.length > 0 && list.every(holds);

/** What the services that answer these needs say together: which they only help with the procedures of, cost, distance, who may call. */
export function describeServices(services: readonly Service[], needs: readonly Thematique[]) {
  return {
    deduced: deducedOf(services, needs),
    frais: costOf(services),
    at_a_distance: every(services, ({ modes_accueil }) => modes_accueil.join() === 'a-distance'),
    professionals_only: every(services, ({ mobilisable_par }) => mobilisable_par.join() === 'professionnels'),
  };
}
