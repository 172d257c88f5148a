import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { Orientation, readOrientation } from '#api/contract/orientation.contract';
import { selectFindings } from '#api/domain/guidance/select-findings';
import { needsWithoutLine, selectNationalLines } from '#api/domain/guidance/select-national-lines';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { FINDINGS } from '#seed/survey/findings';
import { NATIONAL_LINES } from '#seed/national-lines/national-lines';
import { UNFILTERED, filterPartners } from './filter-partners.ts';
import { presentPartner } from './present-partner.ts';
import { SearchPartners } from './search-partners.ts';

/** How many partners an answer lists beside the plan. */
export const OTHERS = 30;

/** From needs and a commune to the partners to call. */
@Injectable()
export class Orient {
  constructor(private readonly search: SearchPartners) {}

  async run({ query }: InputOf<typeof readOrientation>): Promise<Orientation> {
    const toFilter = query.with_filters === 'true' || isAnyChosen(query);
    const { commune, situation, plan: all, openingOf, judge } = await this.search.run(query, toFilter);
    const { plan: chosen, ...counts } = toFilter
      ? filterPartners(all, query, { judge, openingOf, radius_m: situation.radius_m })
      : { plan: all, ...UNFILTERED };
    return {
      needs: situation.needs,
      commune,
      plan: chosen.plan.map(presentPartner),
      partners: chosen.partners.slice(0, OTHERS).map(presentPartner),
      uncovered: chosen.uncovered,
      steps: chosen.steps,
      guidance: selectFindings({ ...situation, steps: chosen.steps.map(({ step }) => step) }, FINDINGS),
      national_lines: selectNationalLines(situation, NATIONAL_LINES),
      for_town_hall: needsWithoutLine({ needs: all.uncovered, publics: situation.publics }, NATIONAL_LINES),
      partners_found: chosen.plan.length + chosen.partners.length,
      ...counts,
    };
  }
}
