import { fieldId } from '../model/field-issues.ts';
import type { Values } from '#api/domain/editing/changes';
import type { FieldIssue } from '../model/field-issues.ts';
import type { Row } from '../model/row.ts';

interface NewRow {
  /** Null: the structure. */
  serviceId: string | null;
  values: Values;
  blank: Values;
  issues: readonly FieldIssue[];
  onChange(values: Values): void;
}

/** A part of a listing that is not written yet, as the fields of the form read and change it. */
export const newRow = ({ serviceId, values, blank, issues, onChange }: NewRow): Row => ({
  serviceId,
  values,
  published: blank,
  names: {},
  issues: Object.fromEntries(
    issues.filter((issue) => issue.serviceId === serviceId).map(({ field, message }) => [field, message]),
  ),
  isReadOnly: () => false,
  idOf: (column) => fieldId(serviceId, column),
  set: onChange,
  setUnfinished: () => undefined,
});
