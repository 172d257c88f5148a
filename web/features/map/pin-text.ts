import type { Group } from './cluster-points.ts';

/** What is written on a pin: a number, the numbers of the plan in a group and how many more, or a count. */
export function pinText({ points }: Pick<Group, 'points'>): string {
  const [only] = points;
  if (points.length === 1 && only) return String(only.number);
  const plan = points.filter(({ inPlan }) => inPlan).map(({ number }) => number);
  const others = points.length - plan.length;
  if (plan.length === 0) return `×${points.length}`;
  if (plan.length > 3) return `×${points.length}`;
  return others === 0 ? plan.join('·') : `${plan.join('·')}+${others}`;
}
