import { visitsHome } from '#api/domain/listing/visits-home';
import { freshnessOf } from '#api/domain/quality/freshness';
import type { Freshness } from '#api/domain/quality/freshness';
import type { Situation } from './candidate.ts';
import { strengthOf } from './cover-strength.ts';
import { isAtADistance, isMeantFor, isOnSite, receivesAnyone } from './eligibility.ts';
import { closing, declareFull, declarePartlyFull, stateWait } from './living-warnings.ts';
import { ageInDays, contactOf, isGroup, isIndividual } from './listing-facts.ts';
import type { Match } from './match-candidate.ts';
import type { Params, Statement, Warning } from './statements.ts';

type Rule = (match: Match, situation: Situation, now: Date) => Params | null;

const when = (condition: boolean): Params | null => (condition ? {} : null);

const RULES: Record<Warning, Rule> = {
  reported: stateReported,
  full: stateFull,
  'closed-temporarily': (match, _situation, now) => closing(match, 'now', now),
  'closing-soon': (match, _situation, now) => closing(match, 'soon', now),
  'full-declared': declareFull,
  'partly-full': declarePartlyFull,
  wait: stateWait,
  fictional: ({ candidate }) => when(candidate.structure.fictional),
  'by-appointment': ({ candidate }) => when(candidate.structure.sur_rendez_vous === true),
  'professionals-only': ({ services }) =>
    when(
      services.every(
        ({ mobilisable_par }) =>
          mobilisable_par.includes('professionnels') && !mobilisable_par.includes('usagers'),
      ),
    ),
  deduced: ({ services }) => when(services.every(({ origin }) => origin === 'network')),
  reserved: ({ services, covers }, { publics }) => {
    const open = services.filter((service) => receivesAnyone(service) || isMeantFor(service, publics));
    if (covers.some((need) => open.some((service) => strengthOf(service, need)))) return null;
    return { publics: [...new Set(services.flatMap((service) => service.publics))] };
  },
  'remote-only': ({ services, distance_m }, { brakes }) =>
    when(!brakes.includes('ne-peut-pas-se-deplacer') && distance_m === null && services.every(isAtADistance)),
  'group-only': ({ services }, { brakes }) =>
    when(
      brakes.includes('accompagnement-individuel') && !services.some(isIndividual) && services.every(isGroup),
    ),
  'must-travel': ({ candidate, services }, { brakes }) =>
    when(
      brakes.includes('ne-peut-pas-se-deplacer') &&
        !services.some(isAtADistance) &&
        !visitsHome(services) &&
        !candidate.structure.itinerant,
    ),
  'online-only': ({ candidate, services }, { brakes }) =>
    when(
      brakes.includes('pas-en-ligne') &&
        !services.some(isOnSite) &&
        contactOf(candidate.structure, services) !== 'phone',
    ),
  'zone-unspecified': ({ services }) =>
    when(services.every(({ zone_eligibilite }) => zone_eligibilite.length === 0)),
  far: ({ distance_m }, { radius_m }) =>
    distance_m !== null && distance_m > radius_m ? { distance_m } : null,
  'closed-now': (match, _situation, now) =>
    when(
      match.opening.state === 'closed' &&
        match.opening.next_change === null &&
        closing(match, 'now', now) === null,
    ),
  'hours-unknown': ({ opening }) => when(opening.state === 'unknown'),
  'point-approximate': ({ site, distance_m }) => when(distance_m !== null && site.point_origin === 'commune'),
  'distance-approximate': ({ distance_m }, { home }) =>
    when(distance_m !== null && home.point_origin === 'approximate'),
  'itinerant-check': ({ candidate, services }) =>
    when(candidate.structure.itinerant && services.some(isOnSite)),
  'site-only': ({ candidate, services }) => when(contactOf(candidate.structure, services) === 'site'),
  'no-contact': ({ candidate, services }) => when(contactOf(candidate.structure, services) === 'none'),
  paying: ({ services }) => when(services.some(({ frais }) => frais === 'payant')),
  ageing: statesAge('ageing'),
  stale: statesAge('stale'),
  'date-unknown': ({ candidate }) => when(candidate.structure.date_maj === null),
};

/** Said with its age, when the listing is that old. */
function statesAge(freshness: Freshness): Rule {
  return ({ candidate: { structure } }, _situation, now) => {
    const age_days = ageInDays(structure.date_maj, now);
    return age_days !== null && freshnessOf(structure.date_maj, now) === freshness ? { age_days } : null;
  };
}

/** The complaint on which most agree; that it no longer answers a need matters to who is here for that need. */
function stateReported({ candidate, covers }: Match): Params | null {
  const said = candidate.structure.reports.find(
    ({ marked, reason, need }) => marked && reason !== 'full' && (need === null || covers.includes(need)),
  );
  if (!said) return null;
  const { reason, count, last_day, need } = said;
  return { reason, count, last_at: last_day, ...(need && { need }) };
}

/** What workers say; where the structure says it itself, its word is enough. */
function stateFull(match: Match, situation: Situation, now: Date): Params | null {
  if (declareFull(match, situation, now)) return null;
  const { candidate } = match;
  const full = candidate.structure.reports.find(({ marked, reason }) => marked && reason === 'full');
  return full?.until ? { until: full.until } : null;
}

/** What to know before sending someone to this partner. */
export function stateWarnings(match: Match, situation: Situation, now: Date): Statement<Warning>[] {
  return (Object.keys(RULES) as Warning[]).flatMap((code) => {
    const params = RULES[code](match, situation, now);
    return params ? [{ code, params }] : [];
  });
}
