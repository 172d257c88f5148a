import type { Situation } from './candidate.ts';
import { isOnSite, zoneFit } from './eligibility.ts';
import { ageInDays, isContactable } from './listing-facts.ts';
import type { Match } from './match-candidate.ts';
import type { Params, Statement, Warning } from './statements.ts';

type Rule = (match: Match, situation: Situation, now: Date) => Params | null;

const when = (condition: boolean): Params | null => (condition ? {} : null);

const RULES: [Warning, Rule][] = [
  ['reported', stateReported],
  ['full', stateFull],
  ['by-appointment', ({ candidate }) => when(candidate.structure.sur_rendez_vous === true)],
  [
    'professionals-only',
    ({ services }) =>
      when(
        services.every(
          ({ mobilisable_par }) =>
            mobilisable_par.includes('professionnels') && !mobilisable_par.includes('usagers'),
        ),
      ),
  ],
  ['deduced', ({ services }) => when(services.every(({ origin }) => origin === 'network'))],
  [
    'zone-unspecified',
    ({ services }, { home }) =>
      when(services.every(({ zone_eligibilite }) => zoneFit(zone_eligibilite, home) === 'unspecified')),
  ],
  [
    'far',
    ({ distance_m }, { radius_m }) => (distance_m !== null && distance_m > radius_m ? { distance_m } : null),
  ],
  ['closed-now', ({ opening }) => when(opening.state === 'closed' && opening.next_change === null)],
  ['hours-unknown', ({ opening }) => when(opening.state === 'unknown')],
  [
    'point-approximate',
    ({ site, distance_m }) => when(distance_m !== null && site.point_origin === 'commune'),
  ],
  [
    'distance-approximate',
    ({ distance_m }, { home }) => when(distance_m !== null && home.point_origin === 'approximate'),
  ],
  [
    'itinerant-check',
    ({ candidate, services }) => when(candidate.structure.itinerant && services.some(isOnSite)),
  ],
  ['no-contact', ({ candidate, services }) => when(!isContactable(candidate.structure, services))],
  ['paying', ({ services }) => when(services.some(({ frais }) => frais === 'payant'))],
  [
    'stale',
    ({ candidate }, _situation, now) => {
      const age_days = ageInDays(candidate.structure.date_maj, now);
      return age_days !== null && age_days > 365 ? { age_days } : null;
    },
  ],
  ['date-unknown', ({ candidate }) => when(candidate.structure.date_maj === null)],
];

/** The complaint on which most agree; that it no longer answers a need matters to who is here for that need. */
function stateReported({ candidate, covers }: Match): Params | null {
  const said = candidate.structure.reports.find(
    ({ marked, reason, need }) => marked && reason !== 'full' && (need === null || covers.includes(need)),
  );
  if (!said) return null;
  const { reason, count, last_day, need } = said;
  return { reason, count, last_at: last_day, ...(need && { need }) };
}

function stateFull({ candidate }: Match): Params | null {
  const full = candidate.structure.reports.find(({ marked, reason }) => marked && reason === 'full');
  return full?.until ? { until: full.until } : null;
}

/** What to know before sending someone to this partner. */
export function stateWarnings(match: Match, situation: Situation, now: Date): Statement<Warning>[] {
  return RULES.flatMap(([code, rule]) => {
    const params = rule(match, situation, now);
    return params ? [{ code, params }] : [];
  });
}
