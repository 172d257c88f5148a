import { Controller } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import { readListing } from '#api/contract/listings.contract';
import type { Listing } from '#api/contract/listings.contract';
import { hoursPlaceOf } from '#api/domain/opening-hours/hours-place';
import { openingState } from '#api/domain/opening-hours/opening-state';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import { Clock } from '#api/http/clock';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ListingsRepository } from './listings.repository.ts';

@Controller()
export class ListingsController {
  constructor(
    private readonly listings: ListingsRepository,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(readListing)
  async read(@Input() { params }: InputOf<typeof readListing>): Promise<Listing> {
    const listing = await this.listings.get(params.id);
    const { horaires_accueil, code_departement } = listing.structure;
    const now = this.clock.now();
    const opening_state = openingState(horaires_accueil, now, hoursPlaceOf(code_departement));
    return { ...listing, opening_state, reports: tallyReports(listing.reports, now) };
  }
}
