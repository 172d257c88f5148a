import { formatDay, formatHour } from './format-time.ts';
import { opening as words } from './hours.fr.ts';
import type { Listing } from '#api/contract/listings.contract';

type OpeningState = Listing['opening_state'];

const SOON_MS = 3_600_000;

/** The opening state in words: `Ouvert maintenant, jusqu’à 17 h`, with what the hours add to it. */
export function describeOpening(opening: OpeningState, now: Date): string {
  const state = describeState(opening, now);
  return opening.comment ? `${state} (${opening.comment})` : state;
}

function describeState({ state, next_change }: OpeningState, now: Date): string {
  if (state === 'unknown') return words.unknown;
  if (next_change === null) return state === 'open' ? words.alwaysOpen : words.closedNow;
  const day = formatDay(next_change, now);
  const when = day === 'aujourd’hui' ? formatHour(next_change) : `${day} ${formatHour(next_change)}`;
  if (state === 'closed') return words.closedUntil(day, formatHour(next_change));
  return Date.parse(next_change) - now.getTime() < SOON_MS ? words.closesSoon(when) : words.openUntil(when);
}
