import { Injectable } from '@nestjs/common';
import type { Outline, readOutlines } from '#api/contract/crossings.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { convexHull } from '#api/domain/geography/convex-hull';
import type { Corner } from '#api/domain/geography/convex-hull';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { CrossingsRepository } from './crossings.repository.ts';

type Input = InputOf<typeof readOutlines>;
type Geometry = NonNullable<Outline['geometry']>;

/** The outlines of the parts of a territory. */
@Injectable()
export class ReadOutlines {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly crossings: CrossingsRepository,
  ) {}

  /** @throws ProblemError `not-found` */
  async run({ params, query }: Pick<Input, 'params' | 'query'>): Promise<ResponseOf<typeof readOutlines>> {
    await this.territories.get(params.kind, params.code);
    const { level } = query;
    const stored = await this.crossings.outlines(params, level);
    const without = stored.filter(({ coordinates }) => coordinates === null).map(({ code }) => code);
    const points = without.length === 0 ? new Map() : await this.crossings.points(level, without);
    const features = stored.map(({ code, nom, coordinates }): Outline => {
      const geometry =
        coordinates === null
          ? around(points.get(code) ?? [])
          : {
              type: 'MultiPolygon' as const,
              coordinates: JSON.parse(coordinates) as Geometry['coordinates'],
            };
      return { type: 'Feature', properties: { code, nom, approximate: coordinates === null }, geometry };
    });
    const sources = await this.crossings.sources(level);
    return {
      source: sources.get(level) ?? null,
      approximate: without.length > 0,
      outlines: { type: 'FeatureCollection', features },
    };
  }
}

/** A hundred metres: the points are those of communes. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** What holds the communes, closed; null where the point of none is known. */
function around(points: readonly Corner[]): Geometry | null {
  const hull = convexHull(points.flatMap(cornersOfCommune));
  const [first] = hull;
  return first ? { type: 'MultiPolygon', coordinates: [[[...hull, first]]] } : null;
}

/** A commune holds 15 km² on the mean: it reaches some 2 km around its point. Around points alone, EPCI of which few are known were splinters. */
const REACH_DEGREES = 2 / 111;
const CORNERS = [0, 60, 120, 180, 240, 300].map((degrees) => (degrees * Math.PI) / 180);

const cornersOfCommune = ([longitude, latitude]: Corner): Corner[] =>
  CORNERS.map((angle) => [
    round(longitude + (REACH_DEGREES * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180)),
    round(latitude + REACH_DEGREES * Math.sin(angle)),
  ]);
