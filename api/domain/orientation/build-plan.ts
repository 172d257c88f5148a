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
export function buildPlan(candidates: Candidate[], situation: Situation, moment: Moment): Plan {
  const { needs } = situation;
  const matches = judgeAll(candidates, situation, moment);
  const plan = coverNeeds(needs, reachable(matches, needs)).map(({ match }) => match);
  const others = matches.filter((match) => !plan.includes(match));
  return {
    plan,
    partners: orderOthers(others, plan, situation),
    uncovered: needs.filter((need) => !plan.some(({ covers }) => covers.includes(need))),
    steps: widenSteps(needs, matches, situation.home),
  };
}

/**
 * All that can help, best first. Who names no zone receives its own EPCI; for a need that nobody else covers, those around
 * are asked too.
 */
function judgeAll(candidates: Candidate[], situation: Situation, { openingOf, now }: Moment): Judged[] {
  const judge = (emptyZone: 'own' | 'near', asked: Situation, those: Candidate[]) =>
    those.flatMap((candidate) => {
      const match = matchCandidate(candidate, asked, { openingOf, emptyZone });
      return match ? [judgeMatch(match, asked, now)] : [];
    });
  const sure = judge('own', situation, candidates);
  const needs = situation.needs.filter((need) => !sure.some(({ covers }) => covers.includes(need)));
  const known = new Set(sure.map(({ candidate }) => candidate));
  const around = judge(
    'near',
    { ...situation, needs },
    candidates.filter((candidate) => !known.has(candidate)),
  );
  return [...sure, ...around].sort(byScore);
}

/**
 * The matches among which the plan is chosen: those within the person's reach, and farther ones only for the needs
 * that nobody within reach covers.
 */
function reachable(matches: Judged[], needs: Thematique[]): (Cover<Thematique> & { match: Judged })[] {
  const coveredNearby = new Set(matches.filter(isWithinReach).flatMap(({ covers }) => covers));
  const missing = needs.filter((need) => !coveredNearby.has(need));
  return matches
    .map((match) => ({
      match,
      score: match.score,
      covers: isWithinReach(match) ? match.covers : match.covers.filter((need) => missing.includes(need)),
    }))
    .filter(({ covers }) => covers.length > 0);
}
