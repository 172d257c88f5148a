import { LinkButton } from '#web/ui/link-button.tsx';
import { choiceOf } from './choices.ts';
import { needGroups } from './labels.ts';
import { noNeed } from './obstacle.fr.ts';
import classes from './obstacle.module.css';
import type { Choice } from './codes.ts';

interface Props {
  /** Needs were understood, and she removed them all. */
  isRemoved: boolean;
  onAdd(choice: Choice): void;
}

/** When no need is left: how to say it otherwise, and every need within reach. */
export function NoNeed({ isRemoved, onAdd }: Props) {
  const add = (code: string) => {
    const choice = choiceOf(code);
    if (choice) onAdd(choice);
  };
  return (
    <section className={classes.noNeed}>
      <h2>{isRemoved ? noNeed.removed : noNeed.title}</h2>
      <p>{noNeed.help}</p>
      <h3>{noNeed.list}</h3>
      <div className={classes.groups}>
        {needGroups.map((group) => (
          <details key={group.label}>
            <summary>{group.label}</summary>
            <ul>
              {group.options.map(({ value, label }) => (
                <li key={value}>
                  <LinkButton onClick={() => add(value)}>{label}</LinkButton>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
