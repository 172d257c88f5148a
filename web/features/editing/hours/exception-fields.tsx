import { IconPlus } from '@tabler/icons-react';
import { addDates } from './change-week.ts';
import { DatesFields } from './dates-fields.tsx';
import { words } from './hours.fr.ts';
import classes from './hours.module.css';
import type { Editing } from './editing.ts';

/** Every date on which other hours hold than those of the week. */
export function ExceptionFields({ editing }: { editing: Editing }) {
  const { id, week } = editing;
  const add = () => {
    const next = addDates(week);
    editing.change(next);
    editing.focus(`${next.exceptions.at(-1)?.id}-du`);
  };
  return (
    <fieldset className={classes.group} aria-describedby={`${id}-dates-aide`}>
      <legend>{words.dates.legend}</legend>
      <p id={`${id}-dates-aide`} className={classes.hint}>
        {words.dates.hint}
      </p>
      {week.exceptions.map((dates, rank) => (
        <DatesFields key={dates.id} editing={editing} rank={rank} dates={dates} />
      ))}
      <div className={classes.actions}>
        <button id={`${id}-ajouter-dates`} type="button" className={classes.act} onClick={add}>
          <IconPlus size={18} aria-hidden />
          {words.dates.add}
        </button>
      </div>
    </fieldset>
  );
}
