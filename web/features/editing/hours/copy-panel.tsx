import { useState } from 'react';
import { WEEK_DAYS } from '#api/domain/opening-hours/week-hours';
import { LinkButton } from '#web/ui/link-button.tsx';
import { WORKDAYS } from './change-week.ts';
import { Check } from './check.tsx';
import { placeName, words } from './hours.fr.ts';
import classes from './hours.module.css';
import type { DayName } from '#api/domain/opening-hours/weekly-hours';

interface Props {
  /** Of its first button. */
  id: string;
  day: DayName;
  onCopy(days: readonly DayName[]): void;
  onCancel(): void;
}

/** On which days to copy those slots: the usual ones with one press, others one by one. */
export function CopyPanel({ id, day, onCopy, onCancel }: Props) {
  const [chosen, setChosen] = useState<readonly DayName[]>([]);
  const toggle = (other: DayName, isOn: boolean) =>
    setChosen(isOn ? [...chosen, other] : chosen.filter((each) => each !== other));
  return (
    <fieldset className={classes.copy}>
      <legend>{words.copyTo(day)}</legend>
      <div className={classes.actions}>
        <button id={id} type="button" className={classes.act} onClick={() => onCopy(WORKDAYS)}>
          {words.workdays}
        </button>
        <button type="button" className={classes.act} onClick={() => onCopy(WEEK_DAYS)}>
          {words.allDays}
        </button>
      </div>
      <div className={classes.line}>
        {WEEK_DAYS.filter((other) => other !== day).map((other) => (
          <Check
            key={other}
            label={placeName(other)}
            isOn={chosen.includes(other)}
            onChange={(isOn) => toggle(other, isOn)}
          />
        ))}
      </div>
      <div className={classes.actions}>
        <button
          type="button"
          className={classes.act}
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && onCopy(chosen)}
        >
          {words.doCopy}
        </button>
        <LinkButton onClick={onCancel}>{words.cancel}</LinkButton>
      </div>
    </fieldset>
  );
}
