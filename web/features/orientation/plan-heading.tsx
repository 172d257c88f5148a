import { isFiltered } from '#web/ui/filters/change-filters.ts';
import { results } from './orientation.fr.ts';
import classes from './results.module.css';
import type { ReactNode } from 'react';
import type { Orientation } from '#api/contract/orientation.contract';

interface Props {
  orientation: Orientation;
  outdated: boolean;
  tools: ReactNode;
  /** Needs read in her text without certainty, that she has not confirmed. */
  toConfirm: number;
}

/** How few partners it takes. */
export function PlanHeading({ orientation, outdated, tools, toConfirm }: Props) {
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
            : titleOf(plan.length, {
                covered,
                needs: needs.length,
                sure: afar + far === 0 && plan.every(isSure),
              })}
        </h2>
        {uncovered.length === 0 && plan.length > 0 && (
          <p className={classes.soft}>{results.covers(plan.length, needs.length)}</p>
        )}
        {afar > 0 && <p className={classes.soft}>{results.afar(afar)}</p>}
        {far > 0 && <p className={classes.soft}>{results.far(far)}</p>}
        {toConfirm > 0 && <p className={classes.soft}>{results.toConfirm(toConfirm)}</p>}
        {outdated && <p className={classes.soft}>{results.updating}</p>}
      </div>
      {tools}
    </div>
  );
}

interface Reach {
  covered: number;
  needs: number;
  /** None of them is far away or at a distance, and each says that it receives her. */
  sure: boolean;
}

/** What keeps one from promising: to say « suffit » of it would be too much. */
const DOUBTS = new Set(['zone-unspecified', 'reserved', 'reported', 'full', 'no-contact']);

const isSure = ({ warnings }: Orientation['plan'][number]): boolean =>
  !warnings.some(({ code }) => DOUBTS.has(code));

function titleOf(count: number, { covered, needs, sure }: Reach): string {
  if (count === 0) return results.none;
  if (covered < needs) return results.partly(count, covered, needs);
  return sure ? results.suffice(count) : results.helps(count);
}
