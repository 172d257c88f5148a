import { useId, useState } from 'react';
import { readWeek } from '#api/domain/opening-hours/read-week';
import { CLOSED_WEEK } from '#api/domain/opening-hours/week-hours';
import { KeptHours } from './kept-hours.tsx';
import { WeekForm } from './week-form.tsx';
import classes from './hours.module.css';

interface Props {
  /** An OSM `opening_hours` value, null when none is known. Read once: give the editor another key for other hours. */
  value: string | null;
  /** Told of each change: the value to store, or the last whole one while something is to be mended. */
  onChange(value: string | null, valid: boolean): void;
}

/**
 * Opening hours edited as a week. Hours that it cannot show are kept as they are, unless they are replaced on purpose; what is not
 * touched is never written anew.
 */
export function WeekEditor({ value, onChange }: Props) {
  const id = useId();
  const [start] = useState(value);
  const [read] = useState(() => (value === null ? CLOSED_WEEK : readWeek(value)));
  const [isReplacing, setReplacing] = useState(false);
  if (read || start === null)
    return <WeekForm start={read ?? CLOSED_WEEK} startValue={start} onChange={onChange} />;
  return (
    <div className={classes.editor}>
      <KeptHours
        id={`${id}-garder`}
        value={start}
        isReplacing={isReplacing}
        onReplace={() => setReplacing(true)}
        onKeep={() => {
          setReplacing(false);
          onChange(start, true);
        }}
      />
      {isReplacing && <WeekForm start={CLOSED_WEEK} startValue={start} onChange={onChange} />}
    </div>
  );
}
