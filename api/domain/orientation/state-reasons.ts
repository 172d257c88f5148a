import type { Situation } from './candidate.ts';
import { isAtADistance, isOnSite, zoneName } from './eligibility.ts';
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
      const operators = services.flatMap(({ origin, operator }) =>
        origin === 'network' && operator !== null ? operator : [],
      );
      return operators.length > 0 ? { operators: [...new Set(operators)] } : null;
    },
  ],
  [
    'covers-house',
    ({ services }) => {
      const own = services.filter(({ origin, operator }) => origin === 'network' && operator === null);
      return own.length > 0 ? { services: own.map(({ nom }) => nom) } : null;
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
  ['same-commune', ({ step, site }) => (step === 'commune' ? { commune: site.commune ?? '' } : null)],
  ['same-epci', ({ step }, { home }) => (step === 'epci' && home.epci ? { epci: home.epci } : null)],
  ['distance', ({ distance_m }) => (distance_m === null ? null : { distance_m })],
  ['at-a-distance', ({ services }) => when(services.some(isAtADistance))],
  ['itinerant', ({ candidate, services }) => when(candidate.structure.itinerant && services.some(isOnSite))],
  [
    'zone',
    ({ services }, { home }) => {
      const named = services.flatMap(({ zone_eligibilite }) => zoneName(zone_eligibilite, home) ?? []);
      return named[0] === undefined ? null : { territory: named[0] };
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
