import type { Situation } from './candidate.ts';
import { isAtADistance, isOnSite, zoneFit, zoneName } from './eligibility.ts';
import { ageInDays, isPhoneable } from './listing-facts.ts';
import type { Match } from './match-candidate.ts';
import type { Params, Reason, Statement } from './statements.ts';

type Rule = (match: Match, situation: Situation, now: Date) => Params | null;

const when = (condition: boolean): Params | null => (condition ? {} : null);

/** One rule a reason, in the order in which a worker wants them; each reads the listing only. */
const RULES: [Reason, Rule][] = [
  [
    'covers-declared',
    ({ services }) => {
      const names = services.filter(({ origin }) => origin === 'declared').map(({ nom }) => nom);
      return names.length > 0 ? { services: names } : null;
    },
  ],
  [
    'covers-network',
    ({ services }) => {
      const deduced = services.filter(({ origin }) => origin === 'network');
      return deduced.length > 0
        ? { operators: [...new Set(deduced.flatMap(({ operator }) => operator ?? []))] }
        : null;
    },
  ],
  [
    'open-now',
    ({ opening }) => {
      if (opening.state !== 'open') return null;
      const params: Params = opening.next_change ? { until: opening.next_change } : {};
      return params;
    },
  ],
  [
    'opens',
    ({ opening }) => (opening.state === 'closed' && opening.next_change ? { at: opening.next_change } : null),
  ],
  [
    'same-commune',
    ({ step, candidate }) => (step === 'commune' ? { commune: candidate.structure.commune ?? '' } : null),
  ],
  ['same-epci', ({ step }, { home }) => (step === 'epci' && home.epci ? { epci: home.epci } : null)],
  ['distance', ({ distance_m }) => (distance_m === null ? null : { distance_m })],
  ['at-a-distance', ({ services }) => when(services.some(isAtADistance))],
  ['itinerant', ({ candidate, services }) => when(candidate.structure.itinerant && services.some(isOnSite))],
  [
    'zone',
    ({ services }, { home }) => {
      const within = services.find(({ zone_eligibilite }) => zoneFit(zone_eligibilite, home) === 'within');
      if (!within) return null;
      return { territory: zoneName(within.zone_eligibilite, home) ?? 'France' };
    },
  ],
  [
    'public',
    ({ services }, { publics }) => {
      const meant = publics.filter((code) => services.some((service) => service.publics.includes(code)));
      return meant.length > 0 ? { publics: meant } : null;
    },
  ],
  ['free', ({ services }) => when(services.every(({ frais }) => frais === 'gratuit'))],
  ['by-phone', ({ candidate, services }) => when(isPhoneable(candidate.structure, services))],
  [
    'confirmed',
    ({ candidate }, _situation, now) => {
      const age_days = ageInDays(candidate.structure.date_maj, now);
      return age_days !== null && age_days <= 183 ? { age_days } : null;
    },
  ],
];

/** Why this partner is here: every statement can be recomputed from its listing. */
export function stateReasons(match: Match, situation: Situation, now: Date): Statement<Reason>[] {
  return RULES.flatMap(([code, rule]) => {
    const params = rule(match, situation, now);
    return params ? [{ code, params }] : [];
  });
}
