import { BAR } from './lay-rows.ts';
import { Mark } from './mark.tsx';
import type { Series } from './chart-rows.ts';
import classes from './charts.module.css';

const WIDTH = 24;

/** Which shape is which territory. */
export function Legend({ series }: { series: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul className={classes.legend}>
      {series.map(({ nom, shape }) => (
        <li key={nom}>
          <svg aria-hidden viewBox={`0 -4 ${WIDTH} ${BAR + 8}`}>
            <Mark shape={shape} x={shape === 'bar' ? WIDTH : WIDTH / 2} />
          </svg>
          {nom}
        </li>
      ))}
    </ul>
  );
}
