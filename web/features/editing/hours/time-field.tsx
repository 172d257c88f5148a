import { VisuallyHidden } from '@mantine/core';
import { shownTime, typedTime } from './slot-times.ts';
import classes from './hours.module.css';
import type { FocusEvent } from 'react';

interface Props {
  id: string;
  about: string;
  label: string;
  minutes: number | null;
  /** The id of what is wrong with it. */
  faultId: string | undefined;
  onBlur(event: FocusEvent<HTMLElement>): void;
  onChange(minutes: number | null): void;
}

/** An hour of the day. */
export function TimeField({ id, about, label, minutes, faultId, onBlur, onChange }: Props) {
  return (
    <label className={classes.field}>
      <span>
        <VisuallyHidden>{about}</VisuallyHidden>
        {label}
      </span>
      <input
        id={id}
        type="time"
        value={shownTime(minutes)}
        aria-invalid={faultId ? true : undefined}
        aria-describedby={faultId}
        onBlur={onBlur}
        onChange={(event) => onChange(typedTime(event.currentTarget.value))}
      />
    </label>
  );
}
