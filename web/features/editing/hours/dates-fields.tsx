import { removeDates, withDates } from './change-week.ts';
import { placeName, words } from './hours.fr.ts';
import { leavesFields } from './leaves-fields.ts';
import { MomentField } from './moment-field.tsx';
import { SlotList } from './slot-list.tsx';
import classes from './hours.module.css';
import type { FocusEvent } from 'react';
import type { FieldDates } from './change-week.ts';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  rank: number;
  dates: FieldDates;
}

/** Dates on which other hours hold: one day or several, closed without slots. */
export function DatesFields({ editing, rank, dates }: Props) {
  const { id, week, today } = editing;
  const fault = editing.faultOf(rank, null);
  const faultId = fault ? `${id}-${dates.id}-faute` : undefined;
  const set = (changed: Partial<FieldDates>, field: string) =>
    editing.change(withDates(week, rank, changed), `${dates.id} ${field}`);
  const remove = () => {
    editing.change(removeDates(week, rank));
    editing.focus('ajouter-dates');
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (leavesFields(event)) editing.leave(dates.id);
  };
  const field = { type: 'date', onBlur, min: today, faultId, about: words.dates.of(rank) } as const;
  return (
    <fieldset className={classes.day} data-fields>
      <legend>{placeName(rank)}</legend>
      <div className={classes.slots}>
        <div className={classes.line}>
          <MomentField
            {...field}
            id={`${id}-${dates.id}-du`}
            label={words.dates.first}
            value={dates.first}
            onChange={(first) => set({ first, last: dates.last || first }, 'du')}
          />
          <MomentField
            {...field}
            id={`${id}-${dates.id}-au`}
            label={words.dates.last}
            value={dates.last}
            onChange={(last) => set({ last }, 'au')}
          />
        </div>
        {fault && (
          <p id={faultId} className={classes.fault}>
            {fault}
          </p>
        )}
        <SlotList editing={editing} place={rank}>
          <button
            type="button"
            className={classes.act}
            aria-label={words.dates.removeOf(rank)}
            onClick={remove}
          >
            {words.dates.remove}
          </button>
        </SlotList>
      </div>
    </fieldset>
  );
}
