import type { Situation, Step } from './candidate.ts';
import { isAtADistance, isOnSite, receives } from './eligibility.ts';
import type { Match } from './match-candidate.ts';
import { ageInDays, isPhoneable } from './listing-facts.ts';

/** What each fact is worth, in points, and why: the one table of the ranking. */
export const WEIGHTS = {
  /** Each need that the structure itself declares to answer. */
  declared: 30,
  /** Each need that only its network is bound to answer: it may be done less well there. */
  network: 22,
  /** In the person's commune: no journey. */
  commune: 20,
  /** In her EPCI: the territory that buses and habits follow. */
  epci: 12,
  /** Lost for each kilometre, up to `radiusMax`. */
  perKm: -0.6,
  radiusMax: -30,
  /** The person cannot move, and help comes to her or by phone. */
  comesToHer: 25,
  /** A phone number: a worker wants a human (finding B16). */
  phone: 10,
  /** Procedures online are refused, and the place has no number. */
  noPhoneOffline: -10,
  /** Meant for one of the person's publics by name. */
  public: 6,
  /** Open at this very moment. */
  openNow: 4,
  /** Confirmed within six months; beyond two years the listing may be false. */
  fresh: 6,
  stale: -12,
  free: 2,
  /** A fictional listing helps nobody: beside real ones it comes last. */
  fictional: -60,
} as const;

const STEP_POINTS: Partial<Record<Step, number>> = { commune: WEIGHTS.commune, epci: WEIGHTS.epci };

const FRESH_DAYS = 183;
const STALE_DAYS = 730;

/** How good a match is, in points: a sum of the terms of WEIGHTS. `today` is the day of the request. */
export function scoreMatch(match: Match, situation: Situation, today: Date): number {
  return (
    coverPoints(match) +
    nearnessPoints(match, situation) +
    personPoints(match, situation) +
    listingPoints(match, today)
  );
}

function coverPoints({ covers, services }: Match): number {
  const declared = covers.filter((need) =>
    services.some(({ origin, thematiques }) => origin === 'declared' && thematiques.includes(need)),
  ).length;
  return declared * WEIGHTS.declared + (covers.length - declared) * WEIGHTS.network;
}

function nearnessPoints({ step, distance_m, services }: Match, { brakes }: Situation): number {
  const comesToHer = brakes.includes('ne-peut-pas-se-deplacer') && services.some(isAtADistance);
  if (comesToHer) return WEIGHTS.comesToHer;
  // Help at a distance has no nearness to be praised for: where one can go, a person to meet comes first (B12).
  if (!services.some(isOnSite)) return 0;
  const journey = distance_m === null ? 0 : Math.max(WEIGHTS.radiusMax, (distance_m / 1000) * WEIGHTS.perKm);
  return (STEP_POINTS[step] ?? 0) + journey;
}

function personPoints({ candidate, services }: Match, { publics, brakes }: Situation): number {
  const named = services.some(
    (service) => !service.publics.includes('tous-publics') && service.publics.length > 0,
  );
  const meant = publics.length > 0 && named && services.some((service) => receives(service, publics));
  const phone = isPhoneable(candidate.structure, services);
  const offline = brakes.includes('pas-en-ligne') && !phone ? WEIGHTS.noPhoneOffline : 0;
  return (meant ? WEIGHTS.public : 0) + (phone ? WEIGHTS.phone : 0) + offline;
}

function listingPoints({ candidate, services, opening }: Match, today: Date): number {
  const age = ageInDays(candidate.structure.date_maj, today);
  const freshness = age === null || age > STALE_DAYS ? WEIGHTS.stale : age <= FRESH_DAYS ? WEIGHTS.fresh : 0;
  const free = services.every(({ frais }) => frais === 'gratuit') ? WEIGHTS.free : 0;
  const fictional = candidate.structure.fictional ? WEIGHTS.fictional : 0;
  return fictional + freshness + free + (opening.state === 'open' ? WEIGHTS.openNow : 0);
}
