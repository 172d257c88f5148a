import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import type { readWhiteZones } from '#api/contract/territories.contract';
import { whiteZones } from '#api/domain/coverage/white-zones';
import { TerritoryRepository } from './territory.repository.ts';
import type { CommuneOf } from './territory.repository.ts';

type Input = InputOf<typeof readWhiteZones>;
type WhiteZonesAnswer = ResponseOf<typeof readWhiteZones>;

/** Enough to read and to draw; the figures count them all. */
const COMMUNES = 500;

/** Where nobody would receive the inhabitants near enough, for one subject. */
@Injectable()
export class ReadWhiteZones {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws ProblemError `not-found` */
  async run({ params, query }: Pick<Input, 'params' | 'query'>): Promise<WhiteZonesAnswer> {
    await this.territories.get(params.kind, params.code);
    const communes = await this.territories.communes(params, query.subject);
    const found = whiteZones(communes, query.beyond_km);
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    return {
      is_counted: await this.territories.isCounted(query.subject),
      ...found,
      approximate: communes.filter(({ approximate }) => approximate).length,
      parts: await this.parts(params, query.subject, found.communes),
      communes: found.communes.slice(0, COMMUNES).map(({ distance_m, at_a_distance, ...commune }) => ({
        ...place(commune),
        distance_m,
        at_a_distance,
      })),
      best_places: found.best_places.map(({ code, ...gains }) => ({ ...place(byCode.get(code)!), ...gains })),
    };
  }

  /** The EPCI with inhabitants beyond; one that crosses the territory counts those inside. */
  private async parts(of: Input['params'], subject: string, beyond: readonly CommuneOf[]) {
    const inhabitants = new Map<string, number>();
    for (const { code_epci, population } of beyond) {
      if (code_epci !== null)
        inhabitants.set(code_epci, (inhabitants.get(code_epci) ?? 0) + (population ?? 0));
    }
    const parts = await this.territories.parts(of, 'epci', subject);
    return parts
      .map(({ code, nom, latitude, longitude, inhabitants: all }) => ({
        kind: 'epci' as const,
        code,
        nom,
        latitude,
        longitude,
        inhabitants: all,
        beyond: inhabitants.get(code) ?? 0,
      }))
      .filter((part) => part.beyond > 0)
      .toSorted((a, b) => b.beyond - a.beyond);
  }
}

const place = ({
  code,
  nom,
  latitude,
  longitude,
  population,
}: Omit<CommuneOf, 'distance_m' | 'at_a_distance'>) => ({
  kind: 'commune' as const,
  code,
  nom,
  latitude,
  longitude,
  inhabitants: population,
});
