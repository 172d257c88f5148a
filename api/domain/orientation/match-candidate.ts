import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { OpeningState } from '#api/domain/opening-hours/opening-state';
import type { Candidate, CandidateService, ClosingSite, Site, Situation, Step } from './candidate.ts';
import { coverageOf, strengthOf } from './cover-strength.ts';
import type { Coverage } from './cover-strength.ts';
import { isAtADistance, isOnSite, isSameCommune, receives, zoneFit } from './eligibility.ts';

/** A structure that can help this person, with the services that do. */
export interface Match {
  candidate: Candidate;
  services: CandidateService[];
  covers: Thematique[];
  coverage: Coverage;
  step: Step;
  /** To the nearest of the places of its services, in metres; null when all are at a distance or unplaced. */
  distance_m: number | null;
  /** Where the person would go: the place of the nearest of its services, else the structure's own. */
  site: ClosingSite;
  opening: OpeningState;
}

/** The opening state of a place, at the time of the question. */
export type OpeningOf = (site: ClosingSite) => OpeningState;

export interface MatchRules {
  openingOf: OpeningOf;
  /** Needs that nobody else covers: for those, a service of no zone is asked too when its place is within the radius. */
  askedAround: Thematique[];
}

/** Hard rules: the zone takes in the commune, the publics do not exclude, a place is near or the help comes from afar. */
export function matchCandidate(
  candidate: Candidate,
  situation: Situation,
  { openingOf, askedAround }: MatchRules,
): Match | null {
  const { structure } = candidate;
  const answers = candidate.services
    .filter((service) => receives(service, situation.publics) && isReachable(service, structure))
    .map((service) => ({ service, needs: needsAnswered(service, structure, { situation, askedAround }) }))
    .filter(({ needs }) => needs.length > 0);
  if (answers.length === 0) return null;
  const services = answers.map(({ service }) => service);
  const coverage = coverageOf(answers, situation.needs);
  const covers = situation.needs.filter((need) => Object.values(coverage).some((met) => met.includes(need)));
  const nearest = nearestOnSite(services, situation.radius_m);
  const distance_m = nearest === null ? null : Math.round(nearest.distance_m);
  const site = siteOf(nearest, structure);
  const step = stepOf(site, situation, distance_m);
  return { candidate, services, covers, coverage, step, distance_m, site, opening: openingOf(site) };
}

/** The needs that a service answers for an inhabitant of the commune: all of its own, or those asked around. */
function needsAnswered(
  service: CandidateService,
  structure: Site,
  { situation, askedAround }: { situation: Situation; askedAround: Thematique[] },
): Thematique[] {
  const answered = situation.needs.filter((need) => strengthOf(service, need) !== null);
  if (takesIn(service, structure, situation)) return answered;
  const isNear = service.distance_m !== null && service.distance_m <= situation.radius_m;
  const isSilent = service.zone_eligibilite.length === 0;
  return isSilent && isNear ? answered.filter((need) => askedAround.includes(need)) : [];
}

/** Whether a service receives the inhabitants of the commune, by its zone. */
export const takesIn = (service: CandidateService, structure: Site, { home }: Situation): boolean =>
  zoneFit(service.zone_eligibilite, home, service.site ?? structure) !== 'outside';

const isReachable = (service: CandidateService, structure: Site): boolean =>
  isAtADistance(service) || isPlaced(service, structure);

/** There is a place to go to, be it known only by its commune. */
const isPlaced = (service: CandidateService, structure: Site): boolean =>
  isOnSite(service) && (service.distance_m !== null || structure.code_insee !== null);

/** The service's own place and hours; at the structure's address, its hours unless the service has others. */
export function siteOf(service: CandidateService | null, structure: ClosingSite): ClosingSite {
  const site = service?.site ?? structure;
  const samePlace = site.code_insee === structure.code_insee && site.adresse === structure.adresse;
  const silent = site.horaires_accueil === null && site.horaires_texte === null;
  const { horaires_accueil, horaires_texte } = samePlace && silent ? structure : site;
  const { fermeture_du, fermeture_au } = structure;
  return { ...site, horaires_accueil, horaires_texte, fermeture_du, fermeture_au };
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

function stepOf(site: Site, { home, radius_m }: Situation, distance_m: number | null): Step {
  if (isSameCommune(site, home)) return 'commune';
  const { code_epci, code_departement, code_region } = site;
  if (code_epci !== null && code_epci === home.code_epci) return 'epci';
  if (distance_m !== null && distance_m <= radius_m) return 'neighbours';
  if (code_departement === home.code_departement) return 'departement';
  return code_region === home.code_region ? 'region' : 'national';
}
