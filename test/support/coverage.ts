import type { CoverageOffer } from '#api/domain/coverage/offer';
import type { CoverageCommune } from '#api/domain/coverage/coverage-commune';

/** Chambéry, in its EPCI, département and région. */
export const coverageCommune = (over: Partial<CoverageCommune> = {}): CoverageCommune => ({
  code: '73065',
  code_parent: null,
  code_epci: '200069110',
  code_departement: '73',
  code_region: '84',
  population: 60_000,
  latitude: 45.5646,
  longitude: 5.9178,
  ...over,
});

/** Given in Chambéry to all of France, on site. */
export const coverageOffer = (over: Partial<CoverageOffer> = {}): CoverageOffer => ({
  structure_id: 'a',
  code_insee: '73065',
  latitude: 45.5646,
  longitude: 5.9178,
  zone_eligibilite: ['france'],
  on_site: true,
  at_a_distance: false,
  itinerant: false,
  out_of_hours: false,
  by_phone: true,
  fresh: false,
  ...over,
});
