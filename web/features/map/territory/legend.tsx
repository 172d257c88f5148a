import { words } from './words.fr.ts';
import type { Legend } from './legend-lines.ts';
import classes from './territory.module.css';

interface Props {
  legend: Legend;
  /** Some of it is out of the first view. */
  overseas: boolean;
}

/** What the colours, the sizes and the lines mean, in words. */
export function TerritoryLegend({ legend: { title, steps, marks, notes }, overseas }: Props) {
  return (
    <div className={classes.legend}>
      <p>{title}</p>
      <ul>
        {steps.map(({ step, said }) => (
          <li key={step} style={{ '--key': `var(--far-${step})` } as React.CSSProperties}>
            {said}
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <ul>
          {marks.map(({ mark, said }) => (
            <li key={mark} data-mark={mark}>
              {said}
            </li>
          ))}
        </ul>
      )}
      <p>{[...notes, ...(overseas ? [words.overseas] : [])].join(' ')}</p>
    </div>
  );
}
