import { choiceWords as words } from '../model/fields.fr.ts';
import { FieldGroup } from '#web/ui/field.tsx';
import classes from './form.module.css';
import type { FieldProps } from '#web/ui/field.tsx';
import type { Option } from '../model/field-specs.ts';

interface OneProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange(value: string | null): void;
}

/** One value of a short list, or none said. */
export function OneField({ options, value, onChange, ...field }: OneProps) {
  return (
    <FieldGroup {...field}>
      <div className={classes.choices}>
        {[...options, { value: '', label: words.notSaid }].map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              name={field.id}
              checked={(value ?? '') === option.value}
              onChange={() => onChange(option.value || null)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface YesNoProps extends FieldProps {
  mayBeUnsaid: boolean;
  value: boolean | null;
  onChange(value: boolean | null): void;
}

/** Yes, no, or not said where that may be. */
export function YesNoField({ mayBeUnsaid, value, onChange, ...field }: YesNoProps) {
  const choices = [
    { value: true, label: words.yes },
    { value: false, label: words.no },
    ...(mayBeUnsaid ? [{ value: null, label: words.notSaid }] : []),
  ];
  return (
    <FieldGroup {...field}>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.label} className={classes.choice}>
            <input
              type="radio"
              name={field.id}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface SeveralProps extends FieldProps {
  options: readonly Option[];
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Any of the values of a short list. */
export function SeveralField({ options, value, onChange, ...field }: SeveralProps) {
  return (
    <FieldGroup {...field}>
      <div className={classes.choices}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => onChange(toggled(value, option.value))}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The values with this one, or without it when it was there. */
export const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
