import type { Listing } from '#api/contract/listings.contract';
import { dayAt, standingClosure, standingFull } from '#api/domain/living/living-state';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { nextSlots } from '#api/domain/opening-hours/next-slots';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { weekTable } from '#api/domain/opening-hours/week-table';
import type { ScoredService } from '#api/domain/quality/criteria';
import { freshnessOf } from '#api/domain/quality/freshness';
import { scoreQuality } from '#api/domain/quality/score-quality';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import { schoolHolidayOn } from '#seed/calendar/school-holidays';
import type { StoredListing } from './listings.repository.ts';

/** A stored listing with what can be said of it now: open or not, how old, how well filled in. */
export function judgeListing(listing: StoredListing, now: Date): Listing {
  const { structure, services } = listing;
  const { horaires_accueil, code_departement, date_maj } = structure;
  const open = hoursPlaceOf(code_departement, schoolHolidayOn);
  const today = dayAt(now, open.timeZone);
  const closure = standingClosure(structure, today);
  const place = { ...open, closure };
  return {
    ...listing,
    structure: {
      ...structure,
      fermeture_du: closure?.first ?? null,
      fermeture_au: closure?.last ?? null,
      complet_jusqu_au: standingFull([structure.complet_jusqu_au], today),
    },
    services: services.map((service) => ({
      ...service,
      complet_jusqu_au: standingFull([service.complet_jusqu_au], today),
    })),
    opening_state: openingState(horaires_accueil, now, place),
    week: weekTable(horaires_accueil, place, now),
    next_slots: nextSlots(horaires_accueil, place, now),
    reports: tallyReports(listing.reports, now),
    freshness: freshnessOf(date_maj, now),
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
    adresse_masquee: structure.adresse_masquee,
  }));
