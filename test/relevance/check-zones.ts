import { arcMetres } from './arc-metres.ts';
import type { Params } from '#api/domain/orientation/statements';
import type { RawCommune, RawService } from './raw-rows.ts';
import type { SeenPartner } from './seen-partner.ts';

/** Nearness is measured here on a sphere of another radius than the database's: half a percent apart at most. */
const MARGIN = 1.005;

/**
 * Whether a partner may receive the inhabitants of the commune by at least one of its services. A zone is a list of
 * codes of communes, EPCI and départements, or `france`; a région is written as its départements, so that `84` is Vaucluse.
 * An empty one says nothing: it is taken for its own EPCI and for what the person can reach, never for all of France.
 */
export const isInItsZone = (seen: SeenPartner): boolean =>
  seen.services.some((service) => takesIn(service, seen));

function takesIn(service: RawService, seen: SeenPartner): boolean {
  const zone = new Set(service.zone_eligibilite);
  if (zone.size > 0) return zonesAround(seen.home).some((code) => zone.has(code));
  return isOfSameEpci(service, seen) || isWithinRadius(service, seen);
}

const zonesAround = ({ code, code_parent, code_epci, code_departement }: RawCommune): string[] =>
  [code, code_parent, code_epci, code_departement, 'france'].filter((zone) => zone !== null);

function isOfSameEpci({ code_insee }: RawService, { home, rows }: SeenPartner): boolean {
  const place = rows.communes.get(code_insee ?? '');
  if (!place) return false;
  const sameCity = [place.code, place.code_parent].includes(home.code) || place.code === home.code_parent;
  return sameCity || (place.code_epci !== null && place.code_epci === home.code_epci);
}

function isWithinRadius(service: RawService, { home, asked }: SeenPartner): boolean {
  const distance_m = arcMetres(home, service);
  return distance_m !== null && distance_m <= asked.radius_km * 1000 * MARGIN;
}

/** Whether a territory that is said to be received is one of a zone, by its name, and holds the commune. */
export function isZoneName({ home, services }: SeenPartner, territory: Params[string] | undefined): boolean {
  const names: [string | null, (string | null)[]][] = [
    [home.code, [home.nom]],
    [home.code_parent, [home.parent, home.nom]],
    [home.code_epci, [home.epci]],
    [home.code_departement, [home.departement]],
    ['france', ['France']],
  ];
  return names.some(
    ([code, said]) =>
      code !== null &&
      said.some((name) => name === territory) &&
      services.some(({ zone_eligibilite }) => zone_eligibilite.includes(code)),
  );
}
