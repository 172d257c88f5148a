import { useId } from 'react';
import classes from './pills.module.css';

interface Props<Value> {
  legend: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
  /** Beside the choices, which are lower then; above them otherwise. */
  beside?: boolean;
}

/** A few choices of which one holds, all of them seen. */
export function Pills<Value extends string | number>({
  legend,
  choices,
  value,
  onChange,
  beside = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={classes.pills} data-beside={beside || undefined}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
