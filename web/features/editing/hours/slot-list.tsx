import { IconPlus } from '@tabler/icons-react';
import { WEEK_DAYS } from '#api/domain/opening-hours/week-hours';
import { blankSlot, slotsAt, withSlots } from './change-week.ts';
import { addPart } from './editing.ts';
import { words } from './hours.fr.ts';
import { SlotFields } from './slot-fields.tsx';
import classes from './hours.module.css';
import type { ReactNode } from 'react';
import type { SlotsPlace } from '#api/domain/opening-hours/week-hours';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  place: SlotsPlace;
  /** What else can be done with the slots. */
  children?: ReactNode;
}

/** The slots of a day, of the holidays or of dates, and the way to add one; closed without any. */
export function SlotList({ editing, place, children }: Props) {
  const { id, week } = editing;
  const slots = slotsAt(week, place);
  const isAgreed =
    typeof place === 'string' && week.byAppointment && WEEK_DAYS.every((day) => week.days[day].length === 0);
  const add = () => {
    const slot = blankSlot();
    editing.change(withSlots(week, place, [...slots, slot]));
    editing.focus(`${slot.id}-de`);
  };
  return (
    <div className={classes.slots} data-closed={slots.length === 0 || undefined}>
      {slots.length === 0 ? (
        <p className={classes.closed}>{isAgreed ? words.byAppointment : words.closed}</p>
      ) : (
        <ul>
          {slots.map((slot, rank) => (
            <SlotFields key={slot.id} editing={editing} place={place} rank={rank} slot={slot} />
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <button
          id={`${id}-${addPart(editing, place)}`}
          type="button"
          className={classes.act}
          aria-label={words.addTo(place)}
          onClick={add}
        >
          <IconPlus size={18} aria-hidden />
          {words.add}
        </button>
        {children}
      </div>
    </div>
  );
}
