import { Injectable } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { FEWEST_SEARCHES } from '#api/contract/territories.contract';
import type { readUnanswered } from '#api/contract/territories.contract';
import { lastWeeks } from '#api/domain/unanswered/iso-week';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { Clock } from '#api/http/clock';
import { TerritoryRepository } from './territory.repository.ts';

const WEEK_MS = 7 * 86_400_000;

type Answer = ResponseOf<typeof readUnanswered>;

/** Searches that found nobody in a territory, by need and week; never few, and never of a week that is not over: what changes from one hour to the next would tell of each. */
@Injectable()
export class ReadUnanswered {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` */
  async run({ params, query }: Pick<InputOf<typeof readUnanswered>, 'params' | 'query'>): Promise<Answer> {
    await this.territories.get(params.kind, params.code);
    const weeks = lastWeeks(new Date(this.clock.now().getTime() - WEEK_MS), query.weeks);
    const cells = await this.territories.unanswered(params, {
      first: weeks[0]!,
      last: weeks.at(-1)!,
      fewest: FEWEST_SEARCHES,
    });
    const needs = new Map<Thematique, number[]>();
    for (const { need, week, searches } of cells) {
      const counts = needs.get(need) ?? weeks.map(() => 0);
      counts[weeks.indexOf(week)] = searches;
      needs.set(need, counts);
    }
    return {
      weeks,
      needs: [...needs]
        .map(([need, by_week]) => ({
          need,
          by_week,
          searches: by_week.reduce((sum, count) => sum + count, 0),
        }))
        .toSorted((a, b) => b.searches - a.searches),
    };
  }
}
