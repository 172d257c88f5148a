import type { Public } from '#api/domain/vocabulary/publics';
import type { CandidateService, Home, Site } from './candidate.ts';

/**
 * Codes of the zones of data·inclusion's `zone_eligibilite` that hold this commune. Never its région, which the standard
 * writes as its départements: `84` is Vaucluse there, and would be read as Auvergne-Rhône-Alpes.
 */
export function zonesOf({ code, code_parent, code_epci, code_departement }: Home): string[] {
  return [code, code_parent, code_epci, code_departement, 'france'].filter((zone) => zone !== null);
}

/** `unspecified`: it names no zone, so it is taken to receive the inhabitants of its own EPCI. */
export type ZoneFit = 'within' | 'unspecified' | 'outside';

type Territory = Pick<Site, 'code_insee' | 'code_parent' | 'code_epci'>;

/** Whether a service of this place takes in the inhabitants of the commune; an empty zone is never "all of France". */
export function zoneFit(zone: string[], home: Home, place: Territory): ZoneFit {
  if (zone.length === 0) return isInOwnTerritory(place, home) ? 'unspecified' : 'outside';
  return zoneHolds(zone, home) ? 'within' : 'outside';
}

/** Whether a zone names a territory of the commune. */
export const zoneHolds = (zone: readonly string[], home: Home): boolean =>
  zonesOf(home).some((code) => zone.includes(code));

/** In the EPCI of the commune, or in the commune itself: four islands have no EPCI. */
function isInOwnTerritory(place: Territory, home: Home): boolean {
  return isSameCommune(place, home) || (home.code_epci !== null && place.code_epci === home.code_epci);
}

/** In the commune; of a city with arrondissements, the whole city and all of them are one commune. */
export function isSameCommune({ code_insee, code_parent }: Territory, home: Home): boolean {
  if (code_insee === null) return false;
  const city = home.code_parent ?? home.code;
  return code_insee === home.code || code_insee === city || code_parent === city;
}

/** The narrowest name of the zone that holds the commune, for "reçoit les habitants de …"; null when it is all of France. */
export function zoneName(zone: string[], home: Home): string | null {
  const named: [string | null, string | null][] = [
    [home.code, home.nom],
    [home.code_parent, home.nom],
    [home.code_epci, home.epci],
    [home.code_departement, home.departement],
  ];
  return named.find(([code]) => code !== null && zone.includes(code))?.[1] ?? null;
}

/**
 * Whether a service may receive a person of these publics. A service that names none, or says "tous publics", takes
 * anyone; where nothing is known of the person, nobody is left out.
 */
export function receives(service: Pick<CandidateService, 'publics'>, publics: Public[]): boolean {
  const received = publicsReceived(publics);
  if (received.length === 0 || service.publics.length === 0) return true;
  return service.publics.some((code) => received.includes(code));
}

/** The codes of `publics` of which a service must name one, or none at all; empty where anyone is received. */
export const publicsReceived = (publics: Public[]): Public[] =>
  publics.length === 0 ? [] : ['tous-publics', ...publics];

/** It names no public, or all of them. */
export const receivesAnyone = ({ publics }: Pick<CandidateService, 'publics'>): boolean =>
  publics.length === 0 || publics.includes('tous-publics');

/** It names one of these publics. */
export const isMeantFor = (service: Pick<CandidateService, 'publics'>, publics: Public[]): boolean =>
  publics.some((code) => service.publics.includes(code));

/** Given by phone or online, wherever the person is. */
export const isAtADistance = (service: Pick<CandidateService, 'modes_accueil'>): boolean =>
  service.modes_accueil.includes('a-distance');

/** Given somewhere; a service that does not say how it receives is taken to receive at its place. */
export const isOnSite = (service: Pick<CandidateService, 'modes_accueil'>): boolean =>
  service.modes_accueil.length === 0 || service.modes_accueil.includes('en-presentiel');
