import { useState } from 'react';
import { WeekEditor } from '../hours/week-editor.tsx';
import { FieldGroup } from '#web/ui/field.tsx';
import { formWords as words } from './form.fr.ts';
import type { FieldProps } from '#web/ui/field.tsx';
import type { Row } from '../model/row.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from './form.module.css';

interface Props extends FieldProps {
  row: Row;
}

/** A week of hours; those of a service only where it has some of its own, or is given some. */
export function HoursField({ row, ...field }: Props) {
  const value = row.values.horaires_accueil as string | null;
  const text = row.values.horaires_texte as string | null;
  const [isOpen, setOpen] = useState(row.serviceId === null || value !== null || text !== null);
  const [isValid, setValid] = useState(true);
  const issue = field.issue ?? (isValid ? undefined : words.unfinishedHours);
  if (!isOpen) {
    return (
      <FieldGroup {...field} issue={issue}>
        <p>{words.ownHours}</p>
        <div className={classes.buttons}>
          <button type="button" onClick={() => setOpen(true)}>
            {words.setOwnHours}
          </button>
        </div>
      </FieldGroup>
    );
  }
  return (
    <FieldGroup {...field} issue={issue}>
      {value === null && text !== null && <p className={fieldClasses.help}>{words.unreadHours(text)}</p>}
      <WeekEditor
        value={value}
        onChange={(next, valid) => {
          setValid(valid);
          row.setUnfinished('horaires_accueil', !valid);
          row.set({ horaires_accueil: next });
        }}
      />
    </FieldGroup>
  );
}
