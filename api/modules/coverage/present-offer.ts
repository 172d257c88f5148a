import type { CoverageOffer } from '#api/domain/coverage/offer';
import { opensLate, opensWeekend } from '#api/domain/opening-hours/opening-windows';
import { isAtADistance, isOnSite } from '#api/domain/orientation/eligibility';
import { freshnessOf } from '#api/domain/quality/freshness';
import type { ModeAccueil } from '#api/domain/vocabulary/service-lists';

export interface OfferRow extends Pick<
  CoverageOffer,
  'structure_id' | 'code_insee' | 'latitude' | 'longitude' | 'itinerant' | 'by_phone'
> {
  id: string;
  zone_eligibilite: string[];
  modes_accueil: ModeAccueil[];
  horaires_accueil: string | null;
  date_maj: string | null;
}

/** What coverage counts of a service, by the rules that filters and warnings follow. */
export function presentOffer(row: OfferRow, now: Date): CoverageOffer {
  const { structure_id, code_insee, latitude, longitude, zone_eligibilite, by_phone } = row;
  const on_site = isOnSite(row);
  return {
    structure_id,
    code_insee,
    latitude,
    longitude,
    zone_eligibilite,
    on_site,
    at_a_distance: isAtADistance(row),
    itinerant: row.itinerant && on_site,
    out_of_hours: opensLate(row.horaires_accueil) || opensWeekend(row.horaires_accueil),
    by_phone,
    fresh: freshnessOf(row.date_maj, now) === 'fresh',
  };
}
