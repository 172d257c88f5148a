import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Candidate, Situation } from './candidate.ts';
import { coverNeeds } from './cover-needs.ts';
import type { Cover } from './cover-needs.ts';
import { matchCandidate } from './match-candidate.ts';
import type { Match, OpeningOf } from './match-candidate.ts';
import { scoreMatch } from './score-match.ts';
import { widenSteps } from './widen-steps.ts';
import type { WideningStep } from './widen-steps.ts';

export interface Plan {
  /** The fewest partners that together cover what can be covered, best first. */
  plan: Match[];
  /** The others, best first. */
  partners: Match[];
  uncovered: Thematique[];
  steps: WideningStep[];
}

type Scored = Match & { score: number };

/**
 * Chooses whom to call. `openingOf` gives a place's state at `now`; equal scores are ordered by identifier, so
 * that the same question always has the same answer.
 */
export function buildPlan(
  candidates: Candidate[],
  situation: Situation,
  { openingOf, now }: { openingOf: OpeningOf; now: Date },
): Plan {
  const matches = candidates
    .flatMap((candidate): Scored[] => {
      const match = matchCandidate(candidate, situation, openingOf);
      return match ? [{ ...match, score: scoreMatch(match, situation, now) }] : [];
    })
    .sort(byScore);
  const plan = coverNeeds(situation.needs, withinReach(matches, situation.needs)).map(({ match }) => match);
  const chosen = new Set(plan.map(({ candidate }) => candidate.structure.id));
  return {
    plan,
    partners: matches.filter(({ candidate }) => !chosen.has(candidate.structure.id)),
    uncovered: situation.needs.filter((need) => !plan.some(({ covers }) => covers.includes(need))),
    steps: widenSteps(situation.needs, matches, situation.home),
  };
}

const FAR: ReadonlySet<string> = new Set(['departement', 'region', 'national']);

/**
 * The matches among which the plan is chosen: those within the person's reach, and farther ones only for the needs
 * that nobody within reach covers.
 */
function withinReach(matches: Scored[], needs: Thematique[]): (Cover<Thematique> & { match: Match })[] {
  const isNear = ({ step, distance_m }: Scored) => !FAR.has(step) || distance_m === null;
  const coveredNearby = new Set(matches.filter(isNear).flatMap(({ covers }) => covers));
  const missing = needs.filter((need) => !coveredNearby.has(need));
  return matches
    .map((match) => ({
      match,
      score: match.score,
      covers: isNear(match) ? match.covers : match.covers.filter((need) => missing.includes(need)),
    }))
    .filter(({ covers }) => covers.length > 0);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.candidate.structure.id < b.candidate.structure.id ? -1 : 1);
}
