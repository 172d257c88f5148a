import { Controller, Inject } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import {
  exportPartners,
  exportPartnersOnMap,
  readDirectory,
  readFeed,
} from '#api/contract/directory.contract';
import type { DirectoryPartner } from '#api/contract/directory.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { readSubject } from '#api/domain/coverage/subject';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { Clock } from '#api/http/clock';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { publicLink } from '#api/mail/public-link';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { DirectoryRepository } from './directory.repository.ts';
import type { ListingEvent } from './directory.repository.ts';
import { ListPartners } from './list-partners.ts';
import { writeFeed } from './write-feed.ts';
import { writePartnersCsv } from './write-partners-csv.ts';

const FEED_ENTRIES = 100;
/** Of which the filters keep some: a listing that changed long before is not looked for. */
const EVENTS_TO_JUDGE = 1_000;

@Controller()
export class DirectoryController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly listing: ListPartners,
    private readonly directory: DirectoryRepository,
    private readonly territories: TerritoryRepository,
    private readonly clock: Clock,
  ) {}

  @HttpEndpoint(readDirectory)
  async read(
    @Input() { params, query }: InputOf<typeof readDirectory>,
  ): Promise<ResponseOf<typeof readDirectory>> {
    const { subject, offset, limit, with_filters, ...chosen } = query;
    const page = { offset, limit };
    if (with_filters !== 'true' && !isAnyChosen(chosen)) return this.listing.page(params, subject, page);
    const { partners, ...rest } = await this.listing.run(params, subject, chosen);
    return { ...rest, total: partners.length, partners: partners.slice(offset, offset + limit) };
  }

  @HttpEndpoint(exportPartners)
  async export(@Input() { params, query }: InputOf<typeof exportPartners>): Promise<string> {
    const { subject, headings, ...chosen } = query;
    return writePartnersCsv((await this.listing.run(params, subject, chosen)).partners, headings);
  }

  @HttpEndpoint(exportPartnersOnMap)
  async exportOnMap(
    @Input() { params, query }: InputOf<typeof exportPartnersOnMap>,
  ): Promise<ResponseOf<typeof exportPartnersOnMap>> {
    const { subject, ...chosen } = query;
    const { partners } = await this.listing.run(params, subject, chosen);
    return { type: 'FeatureCollection', features: partners.map(toFeature) };
  }

  @HttpEndpoint(readFeed)
  async readFeed(@Input() { params, query }: InputOf<typeof readFeed>): Promise<string> {
    const { subject: key, ...chosen } = query;
    const subject = readSubject(key)!;
    const territory = await this.territories.get(params.kind, params.code);
    const isNarrowed = isAnyChosen(chosen);
    const most = isNarrowed ? EVENTS_TO_JUDGE : FEED_ENTRIES;
    const events = await this.directory.changes({ ...params, code: territory.code }, { subject, most });
    const kept = isNarrowed ? await this.listing.kept(idsOf(events), subject, chosen) : null;
    const told = events.filter((event) => !kept || event.is_gone || kept.has(event.structure_id));
    const linkTo = (path: string) => publicLink(path, this.config);
    return writeFeed(told.slice(0, FEED_ENTRIES), {
      territory,
      asked: { subject: key, chosen },
      linkTo,
      now: this.clock.now(),
    });
  }
}

const idsOf = (events: readonly ListingEvent[]): string[] => [
  ...new Set(events.filter(({ is_gone }) => !is_gone).map(({ structure_id }) => structure_id)),
];

/** RFC 7946 writes the longitude first. */
function toFeature({ latitude, longitude, opening_state: _state, ...properties }: DirectoryPartner) {
  const geometry =
    latitude === null || longitude === null
      ? null
      : { type: 'Point' as const, coordinates: [longitude, latitude] as [number, number] };
  return { type: 'Feature' as const, id: properties.id, geometry, properties };
}
