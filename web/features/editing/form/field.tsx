import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './form.module.css';
import type { ReactNode } from 'react';
import type { FieldWords } from '../model/fields.fr.ts';

/** What ties a control to its help and to what is wrong with it. */
export interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldWords {
  id: string;
  issue: string | undefined;
}

/** The ids of the help and of the issue of a field, where there are some. */
export function tiesOf({ id, help, issue }: Pick<FieldProps, 'id' | 'help' | 'issue'>): Ties {
  const described = [help && `${id}-aide`, issue && `${id}-faute`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': issue ? true : undefined };
}

interface Props extends FieldProps {
  children: (ties: Ties) => ReactNode;
}

/** One control with its name above, its help, and what is wrong with it. */
export function Field({ label, children, ...field }: Props) {
  return (
    <div className={classes.field}>
      <label htmlFor={field.id}>{label}</label>
      <Sayings {...field} />
      {children(tiesOf(field))}
    </div>
  );
}

/** Several controls under one name; the first issue of its column is its own. */
export function FieldGroup({ label, children, ...field }: FieldProps & { children: ReactNode }) {
  const { 'aria-describedby': describedBy } = tiesOf(field);
  return (
    <fieldset id={field.id} tabIndex={-1} className={classes.field} aria-describedby={describedBy}>
      <legend>{label}</legend>
      <Sayings {...field} />
      {children}
    </fieldset>
  );
}

function Sayings({ id, help, issue }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {help && (
        <p id={`${id}-aide`} className={classes.help}>
          {help}
        </p>
      )}
      {issue && (
        <p id={`${id}-faute`} className={classes.issue}>
          <IconAlertTriangle size={18} aria-hidden />
          {issue}
        </p>
      )}
    </>
  );
}
