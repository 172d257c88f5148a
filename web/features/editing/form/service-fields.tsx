import { useState } from 'react';
import { formWords as words } from './form.fr.ts';
import { SERVICE_ORDER } from '../model/field-specs.ts';
import { ServiceField } from './unit-field.tsx';
import classes from './form.module.css';
import type { Edition } from '#api/contract/editing.contract';
import type { Row } from '../model/row.ts';

interface Props {
  row: Row;
  origin: Edition['services'][number]['origin'];
  isEdited: boolean;
}

/** One service, folded under its name until it is looked at; its fields are drawn once it is. */
export function ServiceFields({ row, origin, isEdited }: Props) {
  const wrong = Object.keys(row.issues).length > 0;
  const [isOpen, setOpen] = useState(false);
  // Once drawn they stay, folded: hours that are not whole yet are only there.
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details
      className={classes.service}
      open={isOpen || wrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setDrawn(true);
      }}
    >
      <summary>
        <h3>{String(row.values.nom)}</h3>
        {isEdited && <span className={classes.edited}>{words.edited}</span>}
      </summary>
      {origin === 'network' && <p className={classes.network}>{words.network}</p>}
      {(isDrawn || wrong) && SERVICE_ORDER.map((unit) => <ServiceField key={unit} row={row} unit={unit} />)}
    </details>
  );
}
