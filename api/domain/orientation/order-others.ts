import { alternateKinds } from './alternate-kinds.ts';
import type { Situation } from './candidate.ts';
import type { Judged } from './judge-match.ts';
import { rolesOfMatch, rolesWanted } from './roles.ts';
import type { Role } from './roles.ts';
import { isWithinReach } from './widen-steps.ts';

/** To do it for her or with her is the same part, done otherwise. */
const partOf = (role: Role): Role => (role === 'does-for' ? 'does-with' : role);

/**
 * The partners after the plan, `others` being best first: for each part that the needs call for and that nobody in the plan
 * plays, the best of those within reach who does, since a second counter is no teacher; then the rest. No more than three of
 * one kind follow each other, the plan's last ones counted.
 */
export function orderOthers(others: Judged[], plan: Judged[], situation: Situation): Judged[] {
  const wanted = rolesWanted(situation);
  const played = new Set(plan.flatMap(rolesOfMatch).map(partOf));
  const first = others.filter((match) => {
    if (!isWithinReach(match)) return false;
    const missing = rolesOfMatch(match).filter((role) => wanted.includes(role) && !played.has(partOf(role)));
    for (const role of missing) played.add(partOf(role));
    return missing.length > 0;
  });
  const rest = others.filter((match) => !first.includes(match));
  return alternateKinds([...first, ...rest], plan);
}
