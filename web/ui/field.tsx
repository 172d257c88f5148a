import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './field.module.css';

/** What a control carries to look like the others, and to be tied to its help and to what is wrong with it. */
interface Ties {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  id: string;
  label: string;
  help?: string | undefined;
  issue: string | undefined;
}

type Tied = Omit<FieldProps, 'label'>;

/** The ids of the help and of the issue of a field, where there are some. */
export function tiesOf({ id, help, issue }: Tied): Ties {
  const described = [help && `${id}-aide`, issue && `${id}-faute`].filter(Boolean).join(' ');
  return {
    id,
    className: classes.input,
    'aria-describedby': described || undefined,
    'aria-invalid': issue ? true : undefined,
  };
}

interface Props extends Omit<FieldProps, 'id'> {
  /** One of its own where nothing else names the field. */
  id?: string;
  children: (ties: Ties) => ReactNode;
}

/** One control with its name above, its help, and what is wrong with it. */
export function Field({ id: given, label, children, ...said }: Props) {
  const own = useId();
  const field = { ...said, id: given ?? own };
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

function Sayings({ id, help, issue }: Tied) {
  return (
    <>
      {help && (
        <p id={`${id}-aide`} className={classes.help}>
          {help}
        </p>
      )}
      {issue && (
        <p id={`${id}-faute`} className={classes.fault}>
          <IconAlertTriangle size={18} aria-hidden />
          {issue}
        </p>
      )}
    </>
  );
}
