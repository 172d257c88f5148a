import type { Public } from '#api/domain/vocabulary/publics';
import type { CandidateService, Home } from './candidate.ts';

/**
 * Codes of the zones of data·inclusion's `zone_eligibilite` that hold this commune. Never its région, which the standard
 * writes as its départements: `84` is Vaucluse there, and would be read as Auvergne-Rhône-Alpes.
 */
export function zonesOf({ code, code_parent, code_epci, code_departement }: Home): string[] {
  return [code, code_parent, code_epci, code_departement, 'france'].filter((zone) => zone !== null);
}

/** Whether a zone takes in the inhabitants of the commune; an empty one says nothing, never "all of France". */
export function zoneFit(zone: string[], home: Home): 'within' | 'unspecified' | 'outside' {
  if (zone.length === 0) return 'unspecified';
  return zonesOf(home).some((code) => zone.includes(code)) ? 'within' : 'outside';
}

/** The widest name of the zone that holds the commune, for "reçoit les habitants de …"; null when it is all of France. */
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

/** Given by phone or online, wherever the person is. */
export const isAtADistance = (service: Pick<CandidateService, 'modes_accueil'>): boolean =>
  service.modes_accueil.includes('a-distance');

/** Given somewhere; a service that does not say how it receives is taken to receive at its place. */
export const isOnSite = (service: Pick<CandidateService, 'modes_accueil'>): boolean =>
  service.modes_accueil.length === 0 || service.modes_accueil.includes('en-presentiel');
