import { columnsOf } from '#api/domain/editing/units';
import { editableService, editableStructure } from '#api/contract/editable-fields';
import { editsOf } from './edits.ts';
import type { Change, Edits, Values } from '#api/domain/editing/changes';

type Field = Pick<Change, 'service_id' | 'unit'>;

/** A field by which two versions differ, by a name of its own. */
export const keyOf = ({ service_id, unit }: Field): string => `${service_id ?? ''} ${unit}`;

const withRow = (edits: Edits, serviceId: string | null, values: Values): Edits => {
  if (serviceId === null) return { ...edits, structure: values };
  const { [serviceId]: _, ...others } = edits.services;
  return { ...edits, services: Object.keys(values).length > 0 ? { ...others, [serviceId]: values } : others };
};

/** The edits without those fields: what is published of them stays. */
export const withoutFields = (edits: Edits, fields: readonly Field[]): Edits =>
  fields.reduce((left, { service_id, unit }) => {
    const columns = columnsOf(unit, service_id !== null);
    const kept = Object.entries(editsOf(left, service_id)).filter(([column]) => !columns.includes(column));
    return withRow(left, service_id, Object.fromEntries(kept));
  }, edits);

type Sides = Field & { yours: Values; theirs: Values };

/**
 * The edits once sides are taken: `theirs` are those of `found` where the other's stays. A service that another removed goes with all
 * that was edited of it, or comes back with it.
 */
export function takeSides(edits: Edits, found: readonly Sides[], theirs: readonly Sides[]): Edits {
  const gone = theirs.filter(({ unit, theirs: values }) => unit === 'presence' && values.withdrawn === true);
  const left = gone.reduce(
    (rest, { service_id }) => withRow(rest, service_id, {}),
    withoutFields(edits, theirs),
  );
  const stay = found.filter((one) => one.unit === 'presence' && !theirs.includes(one));
  return editsFor(
    stay.map(({ yours, ...field }) => ({ ...field, values: yours })),
    left,
  );
}

/** Edits that give those fields these values; columns that nobody types (the name of a commune) are left to the server. */
export const editsFor = (fields: readonly (Field & { values: Values })[], edits: Edits): Edits =>
  fields.reduce((left, { service_id, values }) => {
    const { shape } = service_id === null ? editableStructure : editableService;
    const typed = Object.entries(values).filter(([column]) => column in shape);
    return withRow(left, service_id, { ...editsOf(left, service_id), ...Object.fromEntries(typed) });
  }, edits);
