import type { FilterOfPartners, Relaxation } from '#api/contract/filters.contract';
import type { Plan } from '#api/domain/orientation/build-plan';
import { nameSources } from '#api/domain/orientation/name-sources';
import type { Candidate } from '#api/domain/orientation/candidate';
import { countValues, keep, relaxations } from '#api/domain/orientation/filter-matches';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import type { Chosen } from '#api/domain/orientation/filter-names';
import { valuesOfMatches } from '#api/domain/orientation/filter-values';
import type { FilterContext } from '#api/domain/orientation/filter-values';

/** What an answer says of filters when it was not asked for them. */
export const UNFILTERED = { filters: [], relaxations: [] };

interface Filtered {
  plan: Plan;
  filters: FilterOfPartners[];
  relaxations: Relaxation[];
}

/** Chooses again among the partners that the filters keep, and says what each value and each filter is worth. */
export function filterPartners(
  all: Plan,
  chosen: Chosen,
  { judge, ...context }: FilterContext & { judge: (candidates: Candidate[]) => Plan },
): Filtered {
  const partners = valuesOfMatches([...all.plan, ...all.partners], context);
  return {
    plan: isAnyChosen(chosen) ? withStepsOf(all, judge(keep(partners, chosen))) : all,
    filters: nameSources(countValues(partners, chosen), partners),
    relaxations: relaxations(partners, chosen),
  };
}

/** Filters do not search farther: only the steps that were taken without them are said. */
const withStepsOf = ({ steps: taken }: Plan, plan: Plan): Plan => ({
  ...plan,
  steps: plan.steps.filter(({ step }) => taken.some((each) => each.step === step)),
});
