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
import { ListPartners } from './list-partners.ts';
import { writeFeed } from './write-feed.ts';
import { writePartnersCsv } from './write-partners-csv.ts';

const FEED_ENTRIES = 100;

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
    const { subject, ...chosen } = query;
    const territory = await this.territories.get(params.kind, params.code);
    const events = await this.directory.changes(
      { ...params, code: territory.code },
      { subject: readSubject(subject)!, kept: await this.kept(params, query), most: FEED_ENTRIES },
    );
    const linkTo = (path: string) => publicLink(path, this.config);
    return writeFeed(events, { territory, asked: { subject, chosen }, linkTo, now: this.clock.now() });
  }

  /** Identifiers of those that pass the filters; null where none is chosen. */
  private async kept(
    territory: InputOf<typeof readFeed>['params'],
    { subject, ...chosen }: InputOf<typeof readFeed>['query'],
  ): Promise<string[] | null> {
    if (!isAnyChosen(chosen)) return null;
    const { partners } = await this.listing.run(territory, subject, chosen);
    return partners.map(({ id }) => id);
  }
}

/** RFC 7946 writes the longitude first. */
function toFeature({ latitude, longitude, opening_state: _state, ...properties }: DirectoryPartner) {
  const geometry =
    latitude === null || longitude === null
      ? null
      : { type: 'Point' as const, coordinates: [longitude, latitude] as [number, number] };
  return { type: 'Feature' as const, id: properties.id, geometry, properties };
}
