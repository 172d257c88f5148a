import { formatDay, formatHour } from '#web/lib/format-time.ts';
import { formatDistance } from '#web/lib/format-distance.ts';
import { networkName } from './statements.fr.ts';
import { partner as words, roles } from './orientation.fr.ts';
import type { Partner } from '#api/contract/orientation.contract';

const SOON_MS = 3_600_000;

/** The opening state in words: `Ouvert maintenant, jusqu’à 17 h`, with what the hours add to it. */
export function describeOpening(opening: Partner['opening_state'], now: Date): string {
  const state = describeState(opening, now);
  return opening.comment ? `${state} (${opening.comment})` : state;
}

function describeState({ state, next_change }: Partner['opening_state'], now: Date): string {
  if (state === 'unknown') return words.hoursUnknown;
  if (next_change === null) return state === 'open' ? words.alwaysOpen : words.closedNow;
  const day = formatDay(next_change, now);
  const when = day === 'aujourd’hui' ? formatHour(next_change) : `${day} ${formatHour(next_change)}`;
  if (state === 'closed') return words.closedUntil(day, formatHour(next_change));
  return Date.parse(next_change) - now.getTime() < SOON_MS ? words.closesSoon(when) : words.openUntil(when);
}

/** Where it is: `La Rochette, à 600 m`; null when nothing is known. */
export function describePlace({ structure, distance_m }: Partner): string | null {
  const distance = distance_m === null ? null : words.at(formatDistance(distance_m));
  return [structure.commune, distance].filter(Boolean).join(', ') || null;
}

/** `12 place de l’Église, 73110 Valgelon-La Rochette`; null when the place is hidden or unknown. */
export function describeAddress({ structure }: Partner): string | null {
  const { adresse, complement_adresse, code_postal, commune } = structure;
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
