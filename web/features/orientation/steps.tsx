import { steps as words } from './orientation.fr.ts';
import classes from './results.module.css';
import type { Orientation } from '#api/contract/orientation.contract';

/** How far the search had to go, each step named with what it brought. */
export function Steps({ steps }: { steps: Orientation['steps'] }) {
  if (steps.length === 0) return null;
  return (
    <div className={classes.steps}>
      <p id="etapes">{words.title}</p>
      <ol aria-labelledby="etapes">
        {steps.map((step, index) => (
          <li key={step.step}>
            {nameOf(step, steps[index - 1])} <span>({words.found(step.partners)})</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

type Step = Orientation['steps'][number];

/** The territory by its name, once: La Réunion is a département and a région. */
function nameOf({ step, territory }: Step, before: Step | undefined): string {
  return !territory || territory === before?.territory ? words.names[step] : territory;
}
