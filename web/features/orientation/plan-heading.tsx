import { isFiltered } from './filters/change-filters.ts';
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
  const afar = plan.filter(({ distance_m }) => distance_m === null).length;
  const far = plan.filter(({ warnings }) => warnings.some(({ code }) => code === 'far')).length;
  return (
    <div className={classes.heading}>
      <div>
        <h2>
          {plan.length === 0 && isFiltered(orientation.filters)
            ? results.noneFiltered
            : titleOf(plan.length, { covered, needs: needs.length, near: afar + far === 0 })}
        </h2>
        {uncovered.length === 0 && plan.length > 0 && (
          <p className={classes.soft}>{results.covers(plan.length, needs.length)}</p>
        )}
        {afar > 0 && <p className={classes.soft}>{results.afar(afar)}</p>}
        {far > 0 && <p className={classes.soft}>{results.far(far)}</p>}
        {outdated && <p className={classes.soft}>{results.updating}</p>}
      </div>
      {tools}
    </div>
  );
}

interface Reach {
  covered: number;
  needs: number;
  /** None of them is far away or at a distance. */
  near: boolean;
}

function titleOf(count: number, { covered, needs, near }: Reach): string {
  if (count === 0) return results.none;
  if (covered < needs) return results.partly(count, covered, needs);
  return near ? results.suffice(count) : results.helps(count);
}
