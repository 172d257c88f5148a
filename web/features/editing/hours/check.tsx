import { VisuallyHidden } from '@mantine/core';
import classes from './hours.module.css';

interface Props {
  /** Whom it is about, for who does not see where it stands. */
  about?: string;
  label: string;
  type?: 'checkbox' | 'radio';
  /** Of the radios that go together. */
  name?: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A box to tick, or one of several choices. */
export function Check({ about, label, type = 'checkbox', name, isOn, onChange }: Props) {
  return (
    <label className={classes.check}>
      <input
        type={type}
        name={name}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {about && <VisuallyHidden>{about}</VisuallyHidden>}
        {label}
      </span>
    </label>
  );
}
