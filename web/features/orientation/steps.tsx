import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { ofPlace } from '#web/lib/french.ts';
import { steps as words } from './orientation.fr.ts';
import classes from './results.module.css';
import type { Orientation } from '#api/contract/orientation.contract';

type Props = Pick<Orientation, 'steps' | 'commune' | 'for_town_hall'>;

/** How far the search had to go, each step named with what it brought; whom to call where none brought anybody. */
export function Steps({ steps, commune, for_town_hall }: Props) {
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
      {for_town_hall.length > 0 && (
        <p className={classes.townHall}>
          {words.townHall(ofPlace(commune.nom), for_town_hall.map(thematiqueLabel))}
        </p>
      )}
    </div>
  );
}

type Step = Orientation['steps'][number];

/** The territory by its name, once: La Réunion is a département and a région. */
function nameOf({ step, territory }: Step, before: Step | undefined): string {
  return !territory || territory === before?.territory ? words.names[step] : territory;
}
