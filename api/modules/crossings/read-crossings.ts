import { Injectable } from '@nestjs/common';
import type { readCrossings } from '#api/contract/crossings.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { countCrossings } from '#api/domain/crossing/count-crossings';
import type { CrossedCommune } from '#api/domain/crossing/count-crossings';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { CrossingsRepository } from './crossings.repository.ts';

type Input = InputOf<typeof readCrossings>;

/** As white zones count, where the question does not say. */
const BEYOND_KM = 20;

/** Who lives where, by zoning and fragility: all the inhabitants of a territory, and those whom a subject does not reach. */
@Injectable()
export class ReadCrossings {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly crossings: CrossingsRepository,
  ) {}

  /** @throws ProblemError `not-found` */
  async run({ params, query }: Pick<Input, 'params' | 'query'>): Promise<ResponseOf<typeof readCrossings>> {
    const { code } = await this.territories.get(params.kind, params.code);
    const communes = await this.crossings.communes(params.kind, code);
    const sources = await this.crossings.sources('frr', 'fragilite');
    const beyond = query.subject && (await this.beyond({ kind: params.kind, code, communes }, query));
    return {
      sources: { frr: sources.get('frr') ?? null, fragility: sources.get('fragilite') ?? null },
      all: countCrossings(communes),
      beyond: beyond ? countCrossings(beyond) : null,
    };
  }

  /** The communes farther than the distance, as white zones count them: those that nothing reaches among them, those without inhabitants apart. */
  private async beyond(
    { kind, code, communes }: { kind: Input['params']['kind']; code: string; communes: CrossedCommune[] },
    { subject = '', beyond_km = BEYOND_KM }: Input['query'],
  ): Promise<CrossedCommune[]> {
    const reached =
      kind === 'commune'
        ? (await this.territories.reachOfCommune(code))
            .filter((reach) => reach.subject === subject)
            .map(({ commune }) => commune)
        : await this.territories.communes({ kind, code }, subject);
    const distances = new Map(reached.map(({ code: of, distance_m }) => [of, distance_m]));
    return communes.filter(({ code: of, population }) => {
      const distance_m = distances.get(of) ?? null;
      return (population ?? 0) > 0 && (distance_m === null || distance_m > beyond_km * 1000);
    });
  }
}
