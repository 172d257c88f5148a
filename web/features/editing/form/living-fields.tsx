import { useState } from 'react';
import { daysAfter } from '#api/domain/opening-hours/zone-clock';
import { WAITS_DAYS } from '#api/domain/living/living-state';
import { formatDate, formatWait, localDay } from '#web/lib/format-time.ts';
import { livingWords as words } from '../model/living.fr.ts';
import { OneField } from './choice-controls.tsx';
import { FieldGroup, tiesOf } from '#web/ui/field.tsx';
import type { FieldProps } from '#web/ui/field.tsx';
import type { Row } from '../model/row.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from './form.module.css';

interface DayProps extends FieldProps {
  value: string | null;
  onChange(value: string | null): void;
}

/** A day up to which something holds: near ones at one press, any other in the calendar, none again at one press. */
export function DayField({ value, onChange, ...field }: DayProps) {
  const [today] = useState(() => localDay(new Date()));
  const isOver = value !== null && value < today;
  return (
    <FieldGroup {...field}>
      <ul className={classes.buttons} aria-label={words.near(field.label)}>
        {words.nearDays.map(({ days, label }) => {
          const day = daysAfter(today, days);
          return (
            <li key={days}>
              <button type="button" aria-pressed={value === day} onClick={() => onChange(day)}>
                {label} <span className={fieldClasses.help}>{words.until(formatDate(day))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={`${classes.buttons} ${classes.days}`}>
        <Day
          label={words.otherDay}
          field={field}
          isWrong={field.issue !== undefined}
          value={value}
          min={today}
          onChange={onChange}
        />
        {value !== null && (
          <button type="button" onClick={() => onChange(null)}>
            {words.clear(field.label)}
          </button>
        )}
      </div>
      {isOver && <p className={fieldClasses.help}>{words.over}</p>}
    </FieldGroup>
  );
}

interface ClosureProps extends FieldProps {
  row: Row;
}

/** The first and the last day of a closure. */
export function ClosureField({ row, ...group }: ClosureProps) {
  const [today] = useState(() => localDay(new Date()));
  const first = row.values.fermeture_du as string | null;
  const last = row.values.fermeture_au as string | null;
  const field = { ...group, issue: row.issues.fermeture_du ?? row.issues.fermeture_au };
  const day = (column: 'fermeture_du' | 'fermeture_au') => ({
    id: row.idOf(column),
    field,
    isWrong: column in row.issues,
    value: row.values[column] as string | null,
    onChange: (value: string | null) => row.set({ [column]: value }),
  });
  return (
    <FieldGroup {...field}>
      <div className={`${classes.buttons} ${classes.days}`}>
        <Day {...day('fermeture_du')} label={words.from} />
        <Day {...day('fermeture_au')} label={words.to} min={first ?? today} />
        {(first ?? last) !== null && (
          <button type="button" onClick={() => row.set({ fermeture_du: null, fermeture_au: null })}>
            {words.clear(field.label)}
          </button>
        )}
      </div>
      {last !== null && last < today && <p className={fieldClasses.help}>{words.over}</p>}
    </FieldGroup>
  );
}

interface DayInputProps {
  id?: string;
  label: string;
  /** The group that says what is wrong. */
  field: Pick<FieldProps, 'id' | 'help' | 'issue'>;
  isWrong: boolean;
  value: string | null;
  min?: string;
  onChange(value: string | null): void;
}

function Day({ id, label, field, isWrong, value, min, onChange }: DayInputProps) {
  return (
    <label>
      {label}
      <input
        id={id}
        className={fieldClasses.input}
        type="date"
        min={min}
        aria-invalid={isWrong || undefined}
        aria-describedby={tiesOf(field)['aria-describedby']}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </label>
  );
}

interface WaitProps extends FieldProps {
  value: number | null;
  onChange(value: number | null): void;
}

const WAITS = WAITS_DAYS.map((days) => ({ value: String(days), label: words.about(formatWait(days)) }));

/** About how long one waits. */
export const WaitField = ({ value, onChange, ...field }: WaitProps) => (
  <OneField
    {...field}
    options={WAITS}
    value={value === null ? null : String(value)}
    onChange={(days) => onChange(days === null ? null : Number(days))}
  />
);
