import { results } from './orientation.fr.ts';
import classes from './results.module.css';
import type { ReactNode } from 'react';
import type { Orientation } from '#api/contract/orientation.contract';

interface Props {
  orientation: Orientation;
  outdated: boolean;
  tools: ReactNode;
}

/** How few partners it takes. */
export function PlanHeading({ orientation, outdated, tools }: Props) {
  const { plan, needs, uncovered } = orientation;
  const covered = needs.length - uncovered.length;
  return (
    <div className={classes.heading}>
      <div>
        <h2>{titleOf(plan.length, covered, needs.length)}</h2>
        {uncovered.length === 0 && plan.length > 0 && (
          <p className={classes.soft}>{results.covers(plan.length, needs.length)}</p>
        )}
        {outdated && <p className={classes.soft}>{results.updating}</p>}
      </div>
      {tools}
    </div>
  );
}

function titleOf(count: number, covered: number, needs: number): string {
  if (count === 0) return results.none;
  return covered === needs ? results.suffice(count) : results.partly(count, covered, needs);
}
