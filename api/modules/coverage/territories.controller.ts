import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import {
  readCoverage,
  readParts,
  readReach,
  readTerritory,
  readUnanswered,
  readWhiteZones,
  searchTerritories,
} from '#api/contract/territories.contract';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ReadCoverage } from './read-coverage.ts';
import { ReadParts } from './read-parts.ts';
import { ReadUnanswered } from './read-unanswered.ts';
import { ReadWhiteZones } from './read-white-zones.ts';
import { SearchTerritories } from './search-territories.ts';
import { TerritoryRepository } from './territory.repository.ts';

@Controller()
export class TerritoriesController {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly searching: SearchTerritories,
    private readonly coverage: ReadCoverage,
    private readonly parts: ReadParts,
    private readonly whiteZones: ReadWhiteZones,
    private readonly unanswered: ReadUnanswered,
  ) {}

  @HttpEndpoint(searchTerritories)
  async search(
    @Input() { query }: InputOf<typeof searchTerritories>,
  ): Promise<ResponseOf<typeof searchTerritories>> {
    return { territories: await this.searching.run(query.q, query.limit) };
  }

  @HttpEndpoint(readTerritory)
  async read(@Input() { params }: InputOf<typeof readTerritory>): Promise<ResponseOf<typeof readTerritory>> {
    const territory = await this.territories.get(params.kind, params.code);
    return { ...territory, counted: await this.territories.counted() };
  }

  @HttpEndpoint(readCoverage)
  async readCoverage(
    @Input() { params }: InputOf<typeof readCoverage>,
  ): Promise<ResponseOf<typeof readCoverage>> {
    return { subjects: await this.coverage.run(params.kind, params.code) };
  }

  @HttpEndpoint(readParts)
  async readParts(
    @Input() { params, query }: InputOf<typeof readParts>,
  ): Promise<ResponseOf<typeof readParts>> {
    const parts = await this.parts.run(params, query);
    const is_counted = await this.territories.isCounted(query.subject);
    return { is_counted, parts: parts.map((part) => ({ kind: query.level, ...part })) };
  }

  @HttpEndpoint(readReach)
  readReach(@Input() { params, query }: InputOf<typeof readReach>): Promise<ResponseOf<typeof readReach>> {
    return this.parts.reach(params, query);
  }

  @HttpEndpoint(readWhiteZones)
  readWhiteZones(
    @Input() { params, query }: InputOf<typeof readWhiteZones>,
  ): Promise<ResponseOf<typeof readWhiteZones>> {
    return this.whiteZones.run({ params, query });
  }

  @HttpEndpoint(readUnanswered)
  readUnanswered(
    @Input() { params, query }: InputOf<typeof readUnanswered>,
  ): Promise<ResponseOf<typeof readUnanswered>> {
    return this.unanswered.run({ params, query });
  }
}
