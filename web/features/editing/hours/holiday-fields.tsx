import { blankSlot } from './change-week.ts';
import { Check } from './check.tsx';
import { words } from './hours.fr.ts';
import { SlotList } from './slot-list.tsx';
import classes from './hours.module.css';
import type { FieldSlot } from './change-week.ts';
import type { Editing } from './editing.ts';

/** What becomes of public holidays: nothing said, closed, or open at hours of their own. */
export function HolidayFields({ editing }: { editing: Editing }) {
  const { id, week } = editing;
  const { holidays: said } = words;
  const isOpen = week.holidays !== null && week.holidays.length > 0;
  const set = (holidays: readonly FieldSlot[] | null) => editing.change({ ...week, holidays });
  const open = () => {
    const slot = blankSlot();
    set([slot]);
    editing.focus(`${slot.id}-de`);
  };
  const radio = { type: 'radio', name: `${id}-feries` } as const;
  return (
    <fieldset className={classes.day}>
      <legend>{said.legend}</legend>
      <div className={classes.slots}>
        <div className={classes.choices}>
          <Check
            {...radio}
            label={`${said.unknown} (${said.unknownHint})`}
            isOn={week.holidays === null}
            onChange={() => set(null)}
          />
          <Check
            {...radio}
            label={said.closed}
            isOn={week.holidays !== null && !isOpen}
            onChange={() => set([])}
          />
          <Check {...radio} label={said.open} isOn={isOpen} onChange={open} />
        </div>
        {isOpen && <SlotList editing={editing} place="PH" />}
      </div>
    </fieldset>
  );
}
