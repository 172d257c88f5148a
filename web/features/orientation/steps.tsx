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
        {steps.map(({ step, territory, partners }) => (
          <li key={step}>
            {step === 'neighbours' || !territory ? words.names[step] : territory}{' '}
            <span>({words.found(partners)})</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
