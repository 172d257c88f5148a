import { isAccessible } from '#api/domain/listing/is-accessible';
import { spokenLanguages } from '#api/domain/listing/spoken-languages';
import { visitsHome } from '#api/domain/listing/visits-home';
import { opensLate, opensWeekend } from '#api/domain/opening-hours/opening-windows';
import type { Candidate, CandidateService, CandidateStructure } from './candidate.ts';
import { isAtADistance, isOnSite } from './eligibility.ts';
import { FILTER_NAMES } from './filter-names.ts';
import type { FilterName } from './filter-names.ts';
import { nearestOnSite, siteOf } from './match-candidate.ts';
import type { Match, OpeningOf } from './match-candidate.ts';

/** One service of a partner: a house may help free with one thing and for money with another. */
interface Offer {
  service: CandidateService;
  structure: CandidateStructure;
}

export interface FilterContext {
  openingOf: OpeningOf;
  /** How far a person goes for a place, in metres. */
  radius_m: number;
}

/** The values of a filter that an offer has; none where its listing does not say: nothing is guessed. */
type ValuesOf = (offer: Offer, context: FilterContext) => readonly string[];

const when = (value: string, condition: boolean): string[] => (condition ? [value] : []);

/** Each filter, by what it reads of a listing. */
export const FILTERS: Record<FilterName, ValuesOf> = {
  open: ({ service, structure }, { openingOf, radius_m }) => {
    const site = siteOf(nearestOnSite([service], radius_m), structure);
    return [
      ...when('maintenant', openingOf(site).state === 'open'),
      ...when('soir', opensLate(site.horaires_accueil)),
      ...when('week-end', opensWeekend(site.horaires_accueil)),
    ];
  },
  cost: ({ service: { frais } }) => (frais === null ? [] : [frais]),
  reception: ({ service, structure }) => [
    ...when('en-presentiel', isOnSite(service)),
    ...when('a-distance', isAtADistance(service)),
    ...when('itinerant', structure.itinerant && isOnSite(service)),
    ...when('a-domicile', visitsHome([service])),
  ],
  meant_for: ({ service: { publics } }) => publics,
  access: ({ service, structure }) =>
    when('fauteuil-roulant', isOnSite(service) && isAccessible(structure, [service])),
  language: ({ service, structure }) =>
    spokenLanguages([
      structure.description,
      structure.precisions,
      service.nom,
      service.description,
      service.publics_precisions,
      service.conditions_acces,
    ]),
  network: ({ structure }) => structure.reseaux_porteurs,
  source: ({ structure }) => [structure.source],
};

export type OfferValues = Record<FilterName, readonly string[]>;

/** A partner with the values of each of its services that help. */
export interface FiltrablePartner {
  structure: CandidateStructure;
  offers: { service: CandidateService; values: OfferValues }[];
}

/** Reads the values of partners once, for the filters, their counts and what relaxing them brings. */
export const valuesOfPartners = (
  partners: readonly Candidate[],
  context: FilterContext,
): FiltrablePartner[] =>
  partners.map(({ structure, services }) => ({
    structure,
    offers: services.map((service) => ({ service, values: valuesOf({ service, structure }, context) })),
  }));

/** The same of matches: by those of their services that help. */
export const valuesOfMatches = (matches: readonly Match[], context: FilterContext): FiltrablePartner[] =>
  valuesOfPartners(
    matches.map(({ candidate: { structure }, services }) => ({ structure, services })),
    context,
  );

const valuesOf = (offer: Offer, context: FilterContext): OfferValues =>
  Object.fromEntries(FILTER_NAMES.map((name) => [name, FILTERS[name](offer, context)])) as OfferValues;
