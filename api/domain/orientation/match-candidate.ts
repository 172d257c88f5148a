import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Candidate, CandidateService, Situation, Step } from './candidate.ts';
import { isAtADistance, isOnSite, receives, zoneFit } from './eligibility.ts';

/** A structure that can help this person, with the services that do. */
export interface Match {
  candidate: Candidate;
  services: CandidateService[];
  covers: Thematique[];
  step: Step;
  /** To the nearest of the places of its services, in metres; null when all are at a distance or unplaced. */
  distance_m: number | null;
  opening: OpeningState;
}

/** Hard rules: the zone takes in the commune, the publics do not exclude, a place is near or the help comes from afar. */
export function matchCandidate(
  candidate: Candidate,
  situation: Situation,
  opening: OpeningState,
): Match | null {
  const services = candidate.services.filter((service) => canHelp(service, candidate, situation));
  const covers = situation.needs.filter((need) =>
    services.some(({ thematiques }) => thematiques.includes(need)),
  );
  if (covers.length === 0) return null;
  const places = services
    .filter(isOnSite)
    .flatMap(({ distance_m }) => (distance_m === null ? [] : [distance_m]));
  const distance_m = places.length > 0 ? Math.round(Math.min(...places)) : null;
  return { candidate, services, covers, step: stepOf(candidate, situation, distance_m), distance_m, opening };
}

function canHelp(
  service: CandidateService,
  { structure }: Candidate,
  { needs, home, publics }: Situation,
): boolean {
  if (!needs.some((need) => service.thematiques.includes(need))) return false;
  if (!receives(service, publics)) return false;
  const fit = zoneFit(service.zone_eligibilite, home);
  if (fit === 'outside') return false;
  const reachable = isOnSite(service) && (service.distance_m !== null || structure.code_departement !== null);
  // Help at a distance whose zone is unknown is offered in its own département only.
  const local = structure.code_departement === home.code_departement;
  return reachable || (isAtADistance(service) && (fit === 'within' || local));
}

function stepOf({ structure }: Candidate, { home, radius_m }: Situation, distance_m: number | null): Step {
  const { code_insee, code_epci, code_departement, code_region } = structure;
  if (code_insee !== null && (code_insee === home.code || code_insee === home.code_parent)) return 'commune';
  if (code_epci !== null && code_epci === home.code_epci) return 'epci';
  if (distance_m !== null && distance_m <= radius_m) return 'neighbours';
  if (code_departement === home.code_departement) return 'departement';
  return code_region === home.code_region ? 'region' : 'national';
}
