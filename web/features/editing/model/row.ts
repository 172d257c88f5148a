import { editsOf, publishedValues } from './edits.ts';
import { fieldId, issuesOf } from './field-issues.ts';
import type { Edits, Values } from '#api/domain/editing/changes';
import type { Edition } from '#api/contract/editing.contract';
import type { Names } from './describe-unit.ts';
import type { FieldIssue } from './field-issues.ts';

/** The structure, or one of its services, as its part of the form reads and changes it. */
export interface Row {
  /** Null: the structure. */
  serviceId: string | null;
  /** As edited. */
  values: Values;
  published: Values;
  names: Names;
  /** What is wrong, by column. */
  issues: Readonly<Record<string, string>>;
  /** Whether the one who edits may only read a column: a mailbox says who keeps the listing. */
  isReadOnly(column: string): boolean;
  /** The `id` in the page of the field of a column. */
  idOf(column: string): string;
  /** Changes columns; `names` are those of territories that come with them. */
  set(values: Values, names?: Names): void;
  /** A control holds something that is not whole yet. */
  setUnfinished(column: string, isUnfinished: boolean): void;
}

export interface Form {
  edition: Edition;
  edits: Edits;
  names: Names;
  issues: readonly FieldIssue[];
  change(serviceId: string | null, values: Values, names?: Names): void;
  setUnfinished(field: { serviceId: string | null; field: string }, isUnfinished: boolean): void;
}

/** One row of the form. */
export function rowOf(
  { edition, edits, names, issues, change, setUnfinished }: Form,
  serviceId: string | null,
): Row {
  const published = publishedValues(edition, serviceId);
  return {
    serviceId,
    names,
    published,
    values: { ...published, ...editsOf(edits, serviceId) },
    issues: issuesOf(issues, serviceId),
    isReadOnly: (column) => column === 'courriel' && !edition.abilities.manage_members,
    idOf: (column) => fieldId(serviceId, column),
    set: (values, named) => change(serviceId, values, named),
    setUnfinished: (field, isUnfinished) => setUnfinished({ serviceId, field }, isUnfinished),
  };
}
