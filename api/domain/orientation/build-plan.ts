import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Candidate, Situation } from './candidate.ts';
import { coverNeeds } from './cover-needs.ts';
import type { Cover } from './cover-needs.ts';
import { byScore, judgeMatch } from './judge-match.ts';
import type { Judged } from './judge-match.ts';
import { matchCandidate } from './match-candidate.ts';
import type { OpeningOf } from './match-candidate.ts';
import { orderOthers } from './order-others.ts';
import { isWithinReach, widenSteps } from './widen-steps.ts';
import type { WideningStep } from './widen-steps.ts';

export interface Plan {
  /** The fewest partners that together cover what can be covered, best first. */
  plan: Judged[];
  /** The others: who plays a part that the plan lacks, then best first, no more than three of one kind in a row. */
  partners: Judged[];
  uncovered: Thematique[];
  steps: WideningStep[];
}

interface Moment {
  /** A place's state at `now`. */
  openingOf: OpeningOf;
  now: Date;
}

/** Chooses whom to call. */
export const buildPlan = (candidates: Candidate[], situation: Situation, moment: Moment): Plan =>
  planner(situation, moment)(candidates);

/** The same, to choose again among others: what is said of a candidate is remembered, and said once. */
export function planner(situation: Situation, moment: Moment): (candidates: Candidate[]) => Plan {
  const { needs, home } = situation;
  const judgeAll = judging(situation, moment);
  return (candidates) => {
    const matches = judgeAll(candidates);
    const plan = coverNeeds(needs, reachable(matches, needs)).map(({ match }) => match);
    const others = matches.filter((match) => !plan.includes(match));
    return {
      plan,
      partners: orderOthers(others, plan, situation),
      uncovered: needs.filter((need) => !plan.some(({ covers }) => covers.includes(need))),
      steps: widenSteps(needs, matches, home),
    };
  };
}

/**
 * All that can help, best first. Who names no zone receives its own EPCI; for a need that nobody else covers, those around
 * are asked too.
 */
function judging(situation: Situation, { openingOf, now }: Moment): (candidates: Candidate[]) => Judged[] {
  const judge = (candidate: Candidate, askedAround: Thematique[]): Judged | null => {
    const match = matchCandidate(candidate, situation, { openingOf, askedAround });
    return match && judgeMatch(match, situation, now);
  };
  const known = new WeakMap<Candidate, Judged | null>();
  const judgeSure = (candidate: Candidate): Judged | null => {
    const found = known.get(candidate);
    if (found !== undefined) return found;
    const judged = judge(candidate, []);
    known.set(candidate, judged);
    return judged;
  };
  return (candidates) => {
    const sure = candidates.flatMap((candidate) => judgeSure(candidate) ?? []);
    const missing = missingFrom(sure, situation.needs);
    const all =
      missing.length === 0
        ? sure
        : candidates.flatMap(
            (candidate) => (isSilent(candidate) ? judge(candidate, missing) : judgeSure(candidate)) ?? [],
          );
    return all.sort(byScore);
  };
}

/** One of its services says nothing of whom it takes in. */
const isSilent = ({ services }: Candidate): boolean =>
  services.some(({ zone_eligibilite }) => zone_eligibilite.length === 0);

const missingFrom = (matches: Judged[], needs: Thematique[]): Thematique[] =>
  needs.filter((need) => !matches.some(({ covers }) => covers.includes(need)));

/**
 * The matches among which the plan is chosen, with the needs for which they count: those within the person's reach; farther
 * ones, and those of which only the text speaks of a need, for what nobody within reach surely answers.
 */
function reachable(matches: Judged[], needs: Thematique[]): (Cover<Thematique> & { match: Judged })[] {
  const near = matches.filter(isWithinReach);
  const missing = missingFrom(near, needs);
  const sure = new Set(near.flatMap(({ coverage }) => [...coverage.declared, ...coverage.network]));
  return matches
    .map((match) => ({
      match,
      score: match.score,
      covers: match.covers.filter(
        (need) =>
          (isWithinReach(match) || missing.includes(need)) &&
          !(match.coverage.text.includes(need) && sure.has(need)),
      ),
    }))
    .filter(({ covers }) => covers.length > 0);
}
