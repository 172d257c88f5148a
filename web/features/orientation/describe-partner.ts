import { formatDistance } from '#web/lib/format-distance.ts';
import { networkName } from '#web/lib/networks.fr.ts';
import { roles } from '#web/lib/roles.fr.ts';
import { partner as words } from './orientation.fr.ts';
import type { Partner } from '#api/contract/orientation.contract';

/** Where it is: `La Rochette, à 600 m`; null when nothing is known. Where nobody goes, its town is only where it calls from. */
export function describePlace({ structure, services, distance_m }: Partner): string | null {
  const isAfar = services.every(({ modes_accueil }) => modes_accueil.includes('a-distance'));
  if (distance_m === null && isAfar) {
    return structure.commune === null ? words.afar : words.afarFrom(structure.commune);
  }
  if (structure.adresse_masquee) return [structure.commune, words.hidden].filter(Boolean).join(', ');
  const distance = distance_m === null ? null : words.at(formatDistance(distance_m));
  return [structure.commune, distance].filter(Boolean).join(', ') || null;
}

/** `12 place de l’Église, 73110 Valgelon-La Rochette`; null when the place is hidden or unknown. */
export function describeAddress({ structure }: Partner): string | null {
  const { adresse, complement_adresse, code_postal, commune } = structure;
  if (structure.adresse_masquee) return [commune, words.hidden].filter(Boolean).join(', ');
  const town = [code_postal, commune].filter(Boolean).join(' ');
  return [adresse, complement_adresse, town].filter(Boolean).join(', ') || null;
}

/** What its services cost, taken together. */
export function describeCost({ services }: Partner): string {
  const costs = new Set(services.map(({ frais }) => frais));
  if (costs.size === 1 && costs.has('gratuit')) return words.free;
  if (costs.has('payant')) return costs.size === 1 ? words.paying : words.partlyPaying;
  return words.costUnknown;
}

/** How it receives people; null when no service says it. */
export function describeReception({ services }: Partner): string | null {
  const modes = new Set(services.flatMap(({ modes_accueil }) => modes_accueil));
  if (modes.size === 0) return null;
  if (modes.size === 2) return words.bothModes;
  return modes.has('a-distance') ? words.atDistance : words.inPerson;
}

/** What it does: with the person, for her, rights, equipment; then the networks it belongs to. */
export function describeRole({ structure, roles: played }: Partner): string {
  const [first] = played;
  const networks = structure.reseaux_porteurs.slice(0, 2).map(networkName);
  return [first && roles[first], ...networks].filter(Boolean).join(' · ');
}
