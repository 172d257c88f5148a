import { obstacle } from './obstacle.fr.ts';
import classes from './obstacle.module.css';

/** Three situations to press, before anything is typed. */
export function Examples({ onPick }: { onPick(text: string): void }) {
  return (
    <div className={classes.examples}>
      <p id="exemples">{obstacle.examplesLabel}</p>
      <ul aria-labelledby="exemples">
        {obstacle.examples.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onPick(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
