import type { Situation } from './candidate.ts';
import type { Statement } from './statements.ts';
import { WEIGHTS } from './weights.ts';

/** How good a partner is, in points: the sum of what is stated of it, by the one table of WEIGHTS. */
export function scoreStatements(statements: Statement[], situation: Situation): number {
  return statements.reduce((sum, { code, params }) => {
    const { points, times } = WEIGHTS[code];
    return sum + points * (times?.(params, situation) ?? 1);
  }, 0);
}
