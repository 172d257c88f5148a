import { Button } from '@mantine/core';
import { StructureField } from './form/unit-field.tsx';
import { LIVING_UNITS } from './model/field-specs.ts';
import { livingWords as words } from './model/living.fr.ts';
import type { Change } from '#api/domain/editing/changes';
import type { Row } from './model/row.ts';
import classes from './editing.module.css';

interface Props {
  row: Row;
  changes: readonly Change[];
  /** Publishes all that is edited, without a look at it first. */
  onPublish(): void;
}

/** What changes from one week to another: set and published in two presses, where nothing else is edited. */
export function NowSection({ row, changes, onPublish }: Props) {
  const isQuick = changes.length > 0 && changes.every(isLiving);
  return (
    <section aria-labelledby="section-now" className={classes.section}>
      <h2 id="section-now">{words.section}</h2>
      {LIVING_UNITS.map((unit) => (
        <StructureField key={unit} row={row} unit={unit} />
      ))}
      {isQuick && (
        <p>
          <Button onClick={onPublish}>{words.publish}</Button>
        </p>
      )}
    </section>
  );
}

const isLiving = ({ service_id, unit }: Change): boolean =>
  service_id === null && LIVING_UNITS.some((living) => living === unit);
