import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { WEEK_DAYS } from '#api/domain/opening-hours/week-hours';
import { NBSP } from '#web/lib/french.ts';
import { localDay } from '#web/lib/format-time.ts';
import { toFields } from './change-week.ts';
import { Check } from './check.tsx';
import { DayFields } from './day-fields.tsx';
import { ExceptionFields } from './exception-fields.tsx';
import { HolidayFields } from './holiday-fields.tsx';
import { words } from './hours.fr.ts';
import { useEditing } from './use-editing.ts';
import { reportOf, useWeek } from './use-week.ts';
import { WeekInWords } from './week-in-words.tsx';
import classes from './hours.module.css';
import type { WeekHours } from '#api/domain/opening-hours/week-hours';
import type { FieldWeek } from './change-week.ts';

interface Props {
  start: WeekHours;
  /** What was stored: given back when every change is undone. */
  startValue: string | null;
  onChange(value: string | null, valid: boolean): void;
}

/** The week, the holidays, the dates, and what will be read of them. */
export function WeekForm({ start, startValue, onChange }: Props) {
  const id = useId();
  const [now] = useState(() => new Date());
  const [first] = useState(() => toFields(start));
  const lastValid = useRef(startValue);
  const tell = (week: FieldWeek, isStart: boolean) => {
    const { value } = isStart ? { value: startValue } : reportOf(week, now);
    if (isStart || value !== null) lastValid.current = value === 'off' && !isStart ? null : value;
    onChange(lastValid.current, isStart || value !== null);
  };
  const edited = useWeek(first, tell);
  const { week } = edited;
  const { issues, value } = reportOf(week, now);
  const editing = useEditing(id, { week, issues, today: localDay(now), change: edited.change });
  return (
    <div className={classes.editor} role="group" aria-label={words.week}>
      <div>
        <Check
          label={words.whole}
          isOn={week.byAppointment}
          onChange={(byAppointment) => edited.change({ ...week, byAppointment })}
        />
        <p className={classes.hint}>{words.wholeHint}</p>
      </div>
      <div>
        {WEEK_DAYS.map((day) => (
          <DayFields key={day} editing={editing} day={day} />
        ))}
        <HolidayFields editing={editing} />
      </div>
      <ExceptionFields editing={editing} />
      <WeekInWords value={value} />
      <div className={classes.foot}>
        <Undo canUndo={edited.canUndo} onUndo={edited.undo} />
        <p role="status" className={classes.status}>
          {issues.length > 0 && words.issues(issues.length)}
        </p>
      </div>
    </div>
  );
}

function Undo({ canUndo, onUndo }: { canUndo: boolean; onUndo(): void }) {
  const [undone, setUndone] = useState(0);
  // Never disabled: it would let go of the focus. A space more or less makes the same words be read out again.
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        aria-disabled={!canUndo}
        data-disabled={!canUndo || undefined}
        onClick={() => {
          if (!canUndo) return;
          onUndo();
          setUndone(undone + 1);
        }}
      >
        {words.undo}
      </Button>
      <VisuallyHidden role="status">
        {undone > 0 && `${words.undone}${NBSP.repeat(undone % 2)}`}
      </VisuallyHidden>
    </div>
  );
}
