import { VisuallyHidden } from '@mantine/core';
import classes from './hours.module.css';
import type { FocusEvent } from 'react';

/** What a field of hours has, whatever it holds. */
export interface MomentProps {
  id: string;
  /** What it is about, for those who do not see where it stands. */
  about: string;
  label: string;
  /** The id of what is wrong with it. */
  faultId: string | undefined;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

interface Props extends MomentProps {
  type: 'time' | 'date';
  value: string;
  min?: string;
  onChange(value: string): void;
}

/** An hour or a date, typed as the device lets one type it. */
export function MomentField({ about, label, faultId, onChange, ...input }: Props) {
  return (
    <label className={classes.field}>
      <span>
        <VisuallyHidden>{about}</VisuallyHidden>
        {label}
      </span>
      <input
        {...input}
        aria-invalid={faultId ? true : undefined}
        aria-describedby={faultId}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
