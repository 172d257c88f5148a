import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import { serviceFields } from '../model/fields.fr.ts';
import { FieldGroup } from '#web/ui/field.tsx';
import { formWords as words } from './form.fr.ts';
import { PlaceField } from './place-field.tsx';
import classes from './form.module.css';
import type { ReactNode } from 'react';
import type { Row } from '../model/row.ts';
import type { PointMap } from '../point-map.ts';

interface Props {
  row: Row;
  renderMap(map: PointMap): ReactNode;
}

/** Where a service is given: at its structure's, or in a place of its own. */
export function ServicePlace({ row, renderMap }: Props) {
  const isThere = row.values.at_structure !== false;
  const choices = [
    { isChosen: isThere, label: words.atStructure, choose: () => row.set(asPublished(row)) },
    { isChosen: !isThere, label: words.elsewhere, choose: () => row.set(elsewhere(row)) },
  ];
  return (
    <FieldGroup {...serviceFields.place} id={row.idOf('at_structure')} issue={row.issues.at_structure}>
      <div className={classes.choices}>
        {choices.map(({ isChosen, label, choose }) => (
          <label key={label} className={classes.choice}>
            <input type="radio" name={row.idOf('at_structure')} checked={isChosen} onChange={choose} />
            {label}
          </label>
        ))}
      </div>
      {!isThere && <PlaceField row={row} renderMap={renderMap} />}
    </FieldGroup>
  );
}

/** What is typed of an address; the rest is deduced. */
const TYPED = STRUCTURE_UNITS.place.filter((column) => column !== 'commune' && column !== 'point_origin');

/** Nothing of another address is left in the edits. */
const asPublished = ({ published }: Row) => ({
  ...Object.fromEntries(TYPED.map((column) => [column, published[column] ?? null])),
  at_structure: true,
});

/** A new address, in the same commune until another is chosen; its own again where it had one. */
const elsewhere = ({ published }: Row) =>
  published.at_structure === false
    ? { at_structure: false }
    : { at_structure: false, adresse: null, complement_adresse: null, latitude: null, longitude: null };
