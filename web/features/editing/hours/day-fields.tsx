import { useState } from 'react';
import { copyDay, withSlots } from './change-week.ts';
import { CopyPanel } from './copy-panel.tsx';
import { addPart } from './editing.ts';
import { placeName, words } from './hours.fr.ts';
import { SlotList } from './slot-list.tsx';
import classes from './hours.module.css';
import type { DayName } from '#api/domain/opening-hours/weekly-hours';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  day: DayName;
}

/** A day of the week: its slots, which can be copied on other days or all taken away. */
export function DayFields({ editing, day }: Props) {
  const { id, week } = editing;
  const [isCopying, setCopying] = useState(false);
  const hasSlots = week.days[day].length > 0;
  const endCopy = () => {
    setCopying(false);
    editing.focus(`copier-${day}`);
  };
  const close = () => {
    editing.change(withSlots(week, day, []));
    setCopying(false);
    editing.focus(addPart(editing, day));
  };
  return (
    <fieldset className={classes.day}>
      <legend>{placeName(day)}</legend>
      <SlotList editing={editing} place={day}>
        {hasSlots && (
          <>
            <button
              id={`${id}-copier-${day}`}
              type="button"
              className={classes.act}
              aria-label={words.copyFrom(day)}
              aria-expanded={isCopying}
              onClick={() => {
                setCopying(!isCopying);
                if (!isCopying) editing.focus(`copie-${day}`);
              }}
            >
              {words.copy}
            </button>
            <button type="button" className={classes.act} aria-label={words.closeDay(day)} onClick={close}>
              {words.close}
            </button>
          </>
        )}
      </SlotList>
      {hasSlots && isCopying && (
        <CopyPanel
          id={`${id}-copie-${day}`}
          day={day}
          onCopy={(days) => {
            editing.change(copyDay(week, day, days));
            endCopy();
          }}
          onCancel={endCopy}
        />
      )}
    </fieldset>
  );
}
