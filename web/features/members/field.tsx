import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './members.module.css';

/** What a control carries to be tied to its label, its help and its fault. */
interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props {
  label: string;
  help?: string;
  issue: string | undefined;
  children: (ties: Ties) => ReactNode;
}

/** A control with its name above, its help, and beside it what is wrong. */
export function Field({ label, help, issue, children }: Props) {
  const id = useId();
  const described = [issue && `${id}-faute`, help && `${id}-aide`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-aide`} className={classes.soft}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': issue ? true : undefined })}
      {issue && (
        <p id={`${id}-faute`} className={classes.fault}>
          {issue}
        </p>
      )}
    </div>
  );
}
