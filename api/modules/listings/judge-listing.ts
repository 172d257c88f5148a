import type { Listing } from '#api/contract/listings.contract';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import type { ScoredService } from '#api/domain/quality/criteria';
import { freshnessOf } from '#api/domain/quality/freshness';
import { scoreQuality } from '#api/domain/quality/score-quality';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import type { StoredListing } from './listings.repository.ts';

/** A stored listing with what can be said of it now: open or not, how old, how well filled in. */
export function judgeListing(listing: StoredListing, now: Date): Listing {
  const { structure } = listing;
  return {
    ...listing,
    opening_state: openingState(structure.horaires_accueil, now, hoursPlaceOf(structure.code_departement)),
    reports: tallyReports(listing.reports, now),
    freshness: freshnessOf(structure.date_maj, now),
    quality: scoreQuality(toScore(listing), now),
  };
}

/** A service without a contact or a place of its own is reached at its structure's. */
const toScore = ({ structure, source, services }: StoredListing): ScoredService[] =>
  services.map((service) => ({
    ...service,
    source: source.slug,
    adresse: (service.site ?? structure).adresse,
    telephone: service.telephone ?? structure.telephone,
    courriel: service.courriel ?? structure.courriel,
  }));
