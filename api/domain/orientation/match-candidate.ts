import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Candidate, CandidateService, Site, Situation, Step } from './candidate.ts';
import { isAtADistance, isOnSite, receives, zoneFit } from './eligibility.ts';

/** A structure that can help this person, with the services that do. */
export interface Match {
  candidate: Candidate;
  services: CandidateService[];
  covers: Thematique[];
  step: Step;
  /** To the nearest of the places of its services, in metres; null when all are at a distance or unplaced. */
  distance_m: number | null;
  /** Where the person would go: the place of the nearest of its services, else the structure's own. */
  site: Site;
  opening: OpeningState;
}

/** The opening state of a place, at the time of the question. */
export type OpeningOf = (site: Site) => OpeningState;

/** Hard rules: the zone takes in the commune, the publics do not exclude, a place is near or the help comes from afar. */
export function matchCandidate(
  candidate: Candidate,
  situation: Situation,
  openingOf: OpeningOf,
): Match | null {
  const services = candidate.services.filter((service) => canHelp(service, candidate, situation));
  const covers = situation.needs.filter((need) =>
    services.some(({ thematiques }) => thematiques.includes(need)),
  );
  if (covers.length === 0) return null;
  const nearest = nearestOnSite(services, situation.radius_m);
  const distance_m = nearest === null ? null : Math.round(nearest.distance_m);
  const site = siteOf(nearest, candidate.structure);
  const step = stepOf(site, situation, distance_m);
  return { candidate, services, covers, step, distance_m, site, opening: openingOf(site) };
}

/** The service's own place and hours; at the structure's address, its hours unless the service has others. */
export function siteOf(service: CandidateService | null, structure: Site): Site {
  const site = service?.site ?? structure;
  const samePlace = site.code_insee === structure.code_insee && site.adresse === structure.adresse;
  const silent = site.horaires_accueil === null && site.horaires_texte === null;
  const { horaires_accueil, horaires_texte } = samePlace && silent ? structure : site;
  return { ...site, horaires_accueil, horaires_texte };
}

type Placed = CandidateService & { distance_m: number };

/** The nearest place to go to; what also helps at a distance is no journey beyond the radius. */
export function nearestOnSite(services: CandidateService[], radius_m: number): Placed | null {
  const placed = services.filter(
    (service): service is Placed =>
      isOnSite(service) &&
      service.distance_m !== null &&
      (service.distance_m <= radius_m || !isAtADistance(service)),
  );
  return placed.toSorted((a, b) => a.distance_m - b.distance_m)[0] ?? null;
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

function stepOf(site: Site, { home, radius_m }: Situation, distance_m: number | null): Step {
  const { code_insee, code_parent, code_epci, code_departement, code_region } = site;
  const isHere = code_insee === home.code || code_insee === home.code_parent || code_parent === home.code;
  if (code_insee !== null && isHere) return 'commune';
  if (code_epci !== null && code_epci === home.code_epci) return 'epci';
  if (distance_m !== null && distance_m <= radius_m) return 'neighbours';
  if (code_departement === home.code_departement) return 'departement';
  return code_region === home.code_region ? 'region' : 'national';
}
