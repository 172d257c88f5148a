import { Controller } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import { readListing, readListingArea } from '#api/contract/listings.contract';
import type { Listing, ListingArea } from '#api/contract/listings.contract';
import { convexHull } from '#api/domain/geography/convex-hull';
import { Clock } from '#api/http/clock';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { judgeListing } from './judge-listing.ts';
import { ListingsRepository } from './listings.repository.ts';

@Controller()
export class ListingsController {
  constructor(
    private readonly listings: ListingsRepository,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(readListing)
  async read(@Input() { params }: InputOf<typeof readListing>): Promise<Listing> {
    return judgeListing(await this.listings.get(params.id), this.clock.now());
  }

  @HttpEndpoint(readListingArea)
  async readArea(@Input() { params }: InputOf<typeof readListingArea>): Promise<ListingArea> {
    const zones = await this.listings.areaOf(params.id);
    return { zones: zones.map(({ code, points }) => ({ code, outline: convexHull(points) })) };
  }
}
