import type { FilterOfPartners, Relaxation } from '#api/contract/filters.contract';
import type { Plan } from '#api/domain/orientation/build-plan';
import type { Candidate } from '#api/domain/orientation/candidate';
import { countValues, keep, relaxations } from '#api/domain/orientation/filter-matches';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import type { Chosen } from '#api/domain/orientation/filter-names';
import { valuesOfMatches } from '#api/domain/orientation/filter-values';
import type { FilterContext, FiltrablePartner } from '#api/domain/orientation/filter-values';

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
  const partners = valuesOfMatches([...all.plan, ...all.partners], remembering(context));
  return {
    plan: isAnyChosen(chosen) ? withStepsOf(all, judge(keep(partners, chosen))) : all,
    filters: withSourceNames(countValues(partners, chosen), partners),
    relaxations: relaxations(partners, chosen),
  };
}

/** Filters do not search farther: only the steps that were taken without them are said. */
const withStepsOf = ({ steps: taken }: Plan, plan: Plan): Plan => ({
  ...plan,
  steps: plan.steps.filter(({ step }) => taken.some((each) => each.step === step)),
});

/** The services of a house share its hours and its closure: each value is judged once. */
function remembering({ openingOf, ...context }: FilterContext): FilterContext {
  const known = new Map<string, ReturnType<typeof openingOf>>();
  return {
    ...context,
    openingOf: (site) => {
      const key = `${site.code_departement} ${site.fermeture_du} ${site.fermeture_au} ${site.horaires_accueil}`;
      const state = known.get(key) ?? openingOf(site);
      known.set(key, state);
      return state;
    },
  };
}

function withSourceNames(
  counted: readonly FilterOfPartners[],
  partners: readonly FiltrablePartner[],
): FilterOfPartners[] {
  const names = new Map(partners.map(({ structure: { source, source_nom } }) => [source, source_nom]));
  return counted.map((filter) =>
    filter.name !== 'source'
      ? filter
      : {
          ...filter,
          values: filter.values.map((each) => ({ ...each, label: names.get(each.value) ?? each.value })),
        },
  );
}
