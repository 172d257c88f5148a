import { VisuallyHidden } from '@mantine/core';
import { removeDates, withDates } from './change-week.ts';
import { placeName, words } from './hours.fr.ts';
import { leavesFields } from './leaves-fields.ts';
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
  const field = { onBlur, min: today, faultId, about: words.dates.of(rank) };
  return (
    <fieldset className={classes.day} data-fields>
      <legend>{placeName(rank)}</legend>
      <div className={classes.slots}>
        <div className={classes.line}>
          <DateField
            {...field}
            id={`${id}-${dates.id}-du`}
            label={words.dates.first}
            value={dates.first}
            onChange={(first) => set({ first, last: dates.last || first }, 'du')}
          />
          <DateField
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

interface FieldProps {
  id: string;
  about: string;
  label: string;
  min: string;
  value: string;
  faultId: string | undefined;
  onBlur(event: FocusEvent<HTMLElement>): void;
  onChange(value: string): void;
}

function DateField({ id, about, label, min, value, faultId, onBlur, onChange }: FieldProps) {
  return (
    <label className={classes.field}>
      <span>
        <VisuallyHidden>{about}</VisuallyHidden>
        {label}
      </span>
      <input
        id={id}
        type="date"
        min={min}
        value={value}
        aria-invalid={faultId ? true : undefined}
        aria-describedby={faultId}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
