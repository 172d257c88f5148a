import type { Situation } from './candidate.ts';
import type { Match } from './match-candidate.ts';
import { scoreStatements } from './score-statements.ts';
import { stateReasons } from './state-reasons.ts';
import { stateWarnings } from './state-warnings.ts';
import type { Reason, Statement, Warning } from './statements.ts';

/** A match with all that is said of it, and what that is worth in points. */
export interface Judged extends Match {
  reasons: Statement<Reason>[];
  warnings: Statement<Warning>[];
  score: number;
}

/** Says why a match is here and what to know before, and weighs it by that alone. */
export function judgeMatch(match: Match, situation: Situation, now: Date): Judged {
  const reasons = stateReasons(match, situation, now);
  const warnings = stateWarnings(match, situation, now);
  return { ...match, reasons, warnings, score: scoreStatements([...reasons, ...warnings], situation) };
}

/** Best first; equal scores by identifier, so that the same question always has the same answer. */
export function byScore(a: Judged, b: Judged): number {
  return b.score - a.score || (a.candidate.structure.id < b.candidate.structure.id ? -1 : 1);
}
