import { IconX } from '@tabler/icons-react';
import { slotsAt, withSlots } from './change-week.ts';
import { Check } from './check.tsx';
import { addPart } from './editing.ts';
import { words } from './hours.fr.ts';
import { leavesFields } from './leaves-fields.ts';
import { endingAt, endingNextDay, endsNextDay, mayEndNextDay, startingAt } from './slot-times.ts';
import { TimeField } from './time-field.tsx';
import classes from './hours.module.css';
import type { FocusEvent } from 'react';
import type { SlotsPlace } from '#api/domain/opening-hours/week-hours';
import type { FieldSlot } from './change-week.ts';
import type { Editing } from './editing.ts';

interface Props {
  editing: Editing;
  place: SlotsPlace;
  rank: number;
  slot: FieldSlot;
}

/** One slot: its two hours, whether it takes an appointment, what is wrong with it. */
export function SlotFields({ editing, place, rank, slot }: Props) {
  const { id, week } = editing;
  const fault = editing.faultOf(place, rank);
  const faultId = fault ? `${id}-${slot.id}-faute` : undefined;
  const about = words.slot(place, rank);
  const isOfWeek = typeof place === 'string' && place !== 'PH';
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (leavesFields(event)) editing.leave(slot.id);
  };
  const set = (next: FieldSlot, field: string) => {
    const slots = slotsAt(week, place).map((each) => (each.id === slot.id ? next : each));
    editing.change(withSlots(week, place, slots), `${slot.id} ${field}`);
  };
  return (
    <li data-fields>
      <div className={classes.line}>
        <TimeField
          id={`${id}-${slot.id}-de`}
          about={about}
          label={words.from}
          minutes={slot.from}
          faultId={faultId}
          onBlur={onBlur}
          onChange={(minutes) => set(startingAt(slot, minutes), 'de')}
        />
        <TimeField
          id={`${id}-${slot.id}-a`}
          about={about}
          label={words.to}
          minutes={slot.to}
          faultId={faultId}
          onBlur={onBlur}
          onChange={(minutes) => set(endingAt(slot, minutes), 'a')}
        />
        {isOfWeek && mayEndNextDay(slot) && (
          <Check
            about={about}
            label={words.nextDay}
            isOn={endsNextDay(slot)}
            onChange={(isOn) => set(endingNextDay(slot, isOn), 'lendemain')}
          />
        )}
        {!(isOfWeek && week.byAppointment) && (
          <Check
            about={about}
            label={words.byAppointment}
            isOn={slot.byAppointment}
            onChange={(byAppointment) => set({ ...slot, byAppointment }, 'rendez-vous')}
          />
        )}
        <RemoveSlot editing={editing} place={place} rank={rank} slot={slot} />
      </div>
      {fault && (
        <p id={faultId} className={classes.fault}>
          {fault}
        </p>
      )}
    </li>
  );
}

/** The focus goes to the slot that follows, to the one before, or to the way to add one. */
function RemoveSlot({ editing, place, rank, slot }: Props) {
  const remove = () => {
    const slots = slotsAt(editing.week, place);
    const near = slots[rank + 1] ?? slots[rank - 1];
    editing.change(
      withSlots(
        editing.week,
        place,
        slots.filter(({ id }) => id !== slot.id),
      ),
    );
    editing.focus(near ? `${near.id}-de` : addPart(editing, place));
  };
  return (
    <button
      type="button"
      className={classes.remove}
      aria-label={words.removeSlot(place, rank)}
      onClick={remove}
    >
      <IconX size={18} aria-hidden />
      {words.remove}
    </button>
  );
}
