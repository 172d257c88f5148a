import { dayAt, stageOf, standingClosure, standingFull } from '#api/domain/living/living-state';
import { timeZoneOf } from '#api/domain/geography/time-zone';
import type { CandidateService, Situation } from './candidate.ts';
import type { Match } from './match-candidate.ts';
import type { Params } from './statements.ts';

/** The day where the person would go. */
const todayOf = ({ site }: Match, now: Date): string => dayAt(now, timeZoneOf(site.code_departement));

const namesOf = (services: readonly CandidateService[]) => [...new Set(services.map(({ nom }) => nom))];

/** The closure of the structure, while it lasts or within a week before it. */
export function closing(match: Match, stage: 'now' | 'soon', now: Date): Params | null {
  if (match.site.fermeture_au === null) return null;
  const today = todayOf(match, now);
  const closure = standingClosure(match.site, today);
  if (!closure || stageOf(closure, today) !== stage) return null;
  return { from: closure.first, to: closure.last };
}

/** The services that help and are full, each with its day. */
function fullOf(match: Match, now: Date): { service: CandidateService; until: string }[] {
  const { complet_jusqu_au } = match.candidate.structure;
  const said = match.services.filter((service) => (complet_jusqu_au ?? service.complet_jusqu_au) !== null);
  if (said.length === 0) return [];
  const today = todayOf(match, now);
  return said.flatMap((service) => {
    const until = standingFull([complet_jusqu_au, service.complet_jusqu_au], today);
    return until === null ? [] : [{ service, until }];
  });
}

const earliest = (full: readonly { until: string }[]): string =>
  full.map(({ until }) => until).toSorted()[0] ?? '';

/** All that helps is full, by the word of the structure. */
export function declareFull(match: Match, _situation: Situation, now: Date): Params | null {
  const full = fullOf(match, now);
  return full.length > 0 && full.length === match.services.length ? { until: earliest(full) } : null;
}

/** A part of it is. */
export function declarePartlyFull(match: Match, _situation: Situation, now: Date): Params | null {
  const full = fullOf(match, now);
  if (full.length === 0 || full.length === match.services.length) return null;
  return { services: namesOf(full.map(({ service }) => service)), until: earliest(full) };
}

/** The shortest wait that is said of what helps. */
export function stateWait({ services }: Match): Params | null {
  const waits = services.flatMap(({ delai_jours }) => delai_jours ?? []);
  if (waits.length === 0) return null;
  const delai_jours = Math.min(...waits);
  return {
    delai_jours,
    services: namesOf(services.filter((service) => service.delai_jours === delai_jours)),
  };
}
