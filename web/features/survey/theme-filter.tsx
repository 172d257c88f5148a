import { THEMES } from '#api/domain/guidance/themes';
import { words } from './survey.fr.ts';
import classes from './survey.module.css';

interface Props {
  value: string;
  onChange(value: string): void;
}

/** One theme at a time, as radio buttons: the arrows move between them. */
export function ThemeFilter({ value, onChange }: Props) {
  const options = [{ value: '', label: words.all }, ...THEMES];
  return (
    <fieldset className={classes.filter} data-screen-only>
      <legend>{words.filter}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name="theme"
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
