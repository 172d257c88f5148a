import { words } from './territory.fr.ts';
import type { Circle, Measure } from './territory-circles.ts';
import classes from './territory-map.module.css';

interface Props {
  circles: readonly Circle[];
  measure: Measure;
  /** Communes whose point is not their own. */
  approximate: number;
  /** Some circles are out of the first view. */
  overseas: boolean;
}

const STEPS = [1, 2, 3, 4, 5];

/** What the colours and the sizes mean, in words. */
export function TerritoryLegend({ circles, measure, approximate, overseas }: Props) {
  const most = circles[0]?.people ?? 0;
  return (
    <div className={classes.legend}>
      <p>{words.measures[measure]}</p>
      <ul>
        {STEPS.map((step) => (
          <li key={step} className={classes[`key${step}`]}>
            {words.step(step, measure)}
          </li>
        ))}
      </ul>
      <p>
        {words.sizes} ({words.size(most)} pour le plus grand). {words.place}.
      </p>
      {approximate > 0 && <p>{words.approximate(approximate)}</p>}
      {overseas && <p>{words.overseas}</p>}
    </div>
  );
}
