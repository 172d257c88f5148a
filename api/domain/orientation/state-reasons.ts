import { isAccessible } from '#api/domain/listing/is-accessible';
import { spokenLanguages } from '#api/domain/listing/spoken-languages';
import { visitsHome } from '#api/domain/listing/visits-home';
import { opensLate, opensWeekend } from '#api/domain/opening-hours/opening-windows';
import { freshnessOf } from '#api/domain/quality/freshness';
import type { CandidateService, Situation } from './candidate.ts';
import { servicesOf } from './cover-strength.ts';
import { isAtADistance, isOnSite, zoneName } from './eligibility.ts';
import { ageInDays, contactOf, isIndividual } from './listing-facts.ts';
import type { Match } from './match-candidate.ts';
import { rolesOfMatch, rolesWanted } from './roles.ts';
import { isSameDay } from './same-day.ts';
import type { Params, Reason, Statement } from './statements.ts';

type Rule = (match: Match, situation: Situation, now: Date) => Params | null;

const when = (condition: boolean): Params | null => (condition ? {} : null);

/** What a service says in words of its own. */
const textsOf = ({ nom, description, publics_precisions, conditions_acces }: CandidateService) => [
  nom,
  description,
  publics_precisions,
  conditions_acces,
];

const namesOf = (services: CandidateService[]) => [...new Set(services.map(({ nom }) => nom))];

/** Who answers these needs with this strength, by name; null when nobody does. */
function covering({ services, coverage }: Match, strength: 'declared' | 'text'): Params | null {
  const needs = coverage[strength];
  return needs.length > 0 ? { services: namesOf(servicesOf(services, needs, strength)), needs } : null;
}

function coveringByNetwork({ services, coverage: { network: needs } }: Match): Params | null {
  if (needs.length === 0) return null;
  const owed = servicesOf(services, needs, 'network');
  const operators = owed.flatMap(({ operator }) => operator ?? []);
  // What the house gives by itself has a name; what it gives for a body is called by that body.
  const own = owed.filter(({ operator }) => operator === null);
  return { operators: [...new Set(operators)], services: namesOf(own), needs };
}

const opening: Record<'open-now' | 'opens-today' | 'opens', Rule> = {
  'open-now': ({ opening: { state, next_change } }) => {
    if (state !== 'open') return null;
    const until: Params = next_change === null ? {} : { until: next_change };
    return until;
  },
  'opens-today': ({ opening: { state, next_change } }, _situation, now) =>
    state === 'closed' && next_change !== null && isSameDay(next_change, now) ? { at: next_change } : null,
  opens: ({ opening: { state, next_change } }, _situation, now) =>
    state === 'closed' && next_change !== null && !isSameDay(next_change, now) ? { at: next_change } : null,
};

/** Without anything online: who refuses it can call, or go there. */
function offlineWays({ candidate, services }: Match): string[] {
  const phone = contactOf(candidate.structure, services) === 'phone' ? ['phone'] : [];
  return services.some(isOnSite) ? [...phone, 'counter'] : phone;
}

/** One rule a reason, in the order in which a worker wants them; each reads the listing and the question only. */
const RULES: Record<Reason, Rule> = {
  'covers-declared': (match) => covering(match, 'declared'),
  'covers-network': coveringByNetwork,
  'covers-text': (match) => covering(match, 'text'),
  role: (match, situation) => {
    const wanted = rolesWanted(situation);
    const role = rolesOfMatch(match).find((each) => wanted.includes(each));
    return role ? { role } : null;
  },
  individual: ({ services }, { brakes }) =>
    when(brakes.includes('accompagnement-individuel') && services.some(isIndividual)),
  offline: (match, { brakes }) => {
    const ways = offlineWays(match);
    return brakes.includes('pas-en-ligne') && ways.length > 0 ? { ways } : null;
  },
  public: ({ services }, { publics }) => {
    const meant = publics.filter((code) => services.some((service) => service.publics.includes(code)));
    return meant.length > 0 ? { publics: meant } : null;
  },
  ...opening,
  'open-evening': ({ site }) => when(opensLate(site.horaires_accueil)),
  'open-weekend': ({ site }) => when(opensWeekend(site.horaires_accueil)),
  // Where one does not go, being near is no merit.
  'same-commune': ({ step, site, services }) =>
    step === 'commune' && services.some(isOnSite) ? { commune: site.commune ?? '' } : null,
  'same-epci': ({ step, services }, { home }) =>
    step === 'epci' && home.epci && services.some(isOnSite) ? { epci: home.epci } : null,
  distance: ({ distance_m }) => (distance_m === null ? null : { distance_m }),
  'at-a-distance': ({ services }) => when(services.some(isAtADistance)),
  'visits-home': ({ services }) => when(visitsHome(services)),
  itinerant: ({ candidate, services }) => when(candidate.structure.itinerant && services.some(isOnSite)),
  languages: ({ candidate: { structure }, services }) => {
    const languages = spokenLanguages([
      structure.description,
      structure.precisions,
      ...services.flatMap(textsOf),
    ]);
    return languages.length > 0 ? { languages } : null;
  },
  accessible: ({ candidate: { structure }, services }) =>
    when(services.some(isOnSite) && isAccessible(structure, services)),
  zone: ({ services }, { home }) => {
    const named = services.flatMap(({ zone_eligibilite }) => zoneName(zone_eligibilite, home) ?? []);
    return named[0] === undefined ? null : { territory: named[0] };
  },
  'self-referral': ({ services }) =>
    when(services.some(({ mobilisable_par }) => mobilisable_par.includes('usagers'))),
  free: ({ services }) => when(services.every(({ frais }) => frais === 'gratuit')),
  'by-phone': ({ candidate, services }) => when(contactOf(candidate.structure, services) === 'phone'),
  'by-mail': ({ candidate, services }) => when(contactOf(candidate.structure, services) === 'mail'),
  confirmed: ({ candidate: { structure } }, _situation, now) => {
    const age_days = ageInDays(structure.date_maj, now);
    return age_days !== null && freshnessOf(structure.date_maj, now) === 'fresh' ? { age_days } : null;
  },
};

/** Why this partner is here: every statement can be recomputed from its listing and the question. */
export function stateReasons(match: Match, situation: Situation, now: Date): Statement<Reason>[] {
  return (Object.keys(RULES) as Reason[]).flatMap((code) => {
    const params = RULES[code](match, situation, now);
    return params ? [{ code, params }] : [];
  });
}
