import type { CoverageCommune } from './coverage-commune.ts';
import type { CoverageOffer } from './offer.ts';

/**
 * The rule of `domain/orientation/eligibility` as keys: an offer takes in the inhabitants of a commune when they have a key in common. Its zones
 * are keys as they are; one without a zone has the key of the EPCI of its place, or of its city.
 */
export function keysOfOffer(
  { zone_eligibilite }: CoverageOffer,
  place: CoverageCommune | null,
): readonly string[] {
  if (zone_eligibilite.length > 0) return zone_eligibilite;
  return place ? ownKeys(place) : [];
}

/** All the keys that take in the inhabitants of a commune. */
export function keysOfCommune(commune: CoverageCommune): string[] {
  const { code, code_parent, code_epci, code_departement } = commune;
  const zones = [code, code_parent, code_epci, code_departement, 'france'].filter((zone) => zone !== null);
  return [...zones, ...ownKeys(commune)];
}

/** Four islands have no EPCI; a city and its arrondissements, which are one, are of the same. */
const ownKeys = ({ code, code_parent, code_epci }: CoverageCommune): string[] => [
  `own:${code_epci ?? code_parent ?? code}`,
];
