import { useState } from 'react';
import { formWords as words } from './form.fr.ts';
import { SERVICE_ORDER } from '../model/field-specs.ts';
import { ServicePlace } from './service-place.tsx';
import { ServiceField } from './unit-field.tsx';
import classes from './form.module.css';
import type { ReactNode } from 'react';
import type { Edition } from '#api/contract/editing.contract';
import type { Row } from '../model/row.ts';
import type { PointMap } from '../point-map.ts';

interface Props {
  row: Row;
  origin: Edition['services'][number]['origin'];
  /** What stands beside its name: that it is edited, or new. */
  mark: string | null;
  /** A new one is written at once. */
  startsOpen?: boolean;
  /** Whether it may have a place of its own: not where its structure hides its. */
  hasPlaces: boolean;
  onRemove(): void;
  renderMap(map: PointMap): ReactNode;
}

/** Where the name of a service is pressed to unfold it. */
export const summaryId = (service: string) => `service-${service}`;

/** One service, folded under its name until it is looked at; its fields are drawn once it is. */
export function ServiceFields({
  row,
  origin,
  mark,
  startsOpen = false,
  hasPlaces,
  onRemove,
  renderMap,
}: Props) {
  const wrong = Object.keys(row.issues).length > 0;
  const [isOpen, setOpen] = useState(startsOpen);
  // Once drawn they stay, folded: hours that are not whole yet are only there.
  const [isDrawn, setDrawn] = useState(startsOpen);
  return (
    <details
      className={classes.service}
      open={isOpen || wrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setDrawn(true);
      }}
    >
      <summary id={summaryId(row.serviceId ?? '')}>
        <h3>{String(row.values.nom) || words.unnamed}</h3>
        {mark && <span className={classes.edited}>{mark}</span>}
      </summary>
      {origin === 'network' && <p className={classes.network}>{words.network}</p>}
      {(isDrawn || wrong) && (
        <>
          {SERVICE_ORDER.map((unit) => (
            <ServiceField key={unit} row={row} unit={unit} />
          ))}
          {hasPlaces && <ServicePlace row={row} renderMap={renderMap} />}
          <div className={classes.buttons}>
            <button type="button" onClick={onRemove}>
              {words.removeService}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
