import { columnsOf } from './units.ts';
import type { Unit } from './units.ts';

/** Values by column. */
export type Values = Readonly<Record<string, unknown>>;

/** One unit that a publication changes, of the structure or of one of its services. */
export interface Change {
  /** Null: of the structure itself. */
  service_id: string | null;
  unit: Unit;
  before: Values;
  after: Values;
  /** Whether a person had set it, and has now: undoing gives back to the source what was the source's. */
  held_before: boolean;
  held_after: boolean;
}

/** A structure or a service as it is edited. */
export interface EditedRow {
  values: Values;
  /** The units that a person set, which imports leave alone. */
  held: string[];
}

/** A whole listing as it is edited. */
export interface Edited {
  structure: EditedRow;
  services: Readonly<Record<string, EditedRow>>;
}

/** Values wanted, by column, of the structure and of services by identifier. */
export interface Edits {
  structure: Values;
  services: Readonly<Record<string, Values>>;
}

const rowOf = (listing: Edited, serviceId: string | null): EditedRow | undefined =>
  serviceId === null ? listing.structure : listing.services[serviceId];

/** The values of one unit as they are now; null when there is no such service any more. */
export function valuesOf(
  listing: Edited,
  { service_id, unit }: Pick<Change, 'service_id' | 'unit'>,
): Values | null {
  const row = rowOf(listing, service_id);
  return row ? pick(row.values, columnsOf(unit, service_id !== null)) : null;
}

/** Whether a person set this unit. */
export const isHeld = (listing: Edited, { service_id, unit }: Pick<Change, 'service_id' | 'unit'>): boolean =>
  rowOf(listing, service_id)?.held.includes(unit) ?? false;

/** What `edits` changes of a listing; nothing for a value that is already so, whatever the order of a list. */
export function listChanges(
  listing: Edited,
  edits: Edits,
  units: { structure: Unit[]; service: Unit[] },
): Change[] {
  const ofRow = (service_id: string | null, wanted: Values): Change[] => {
    const row = rowOf(listing, service_id);
    if (!row) return [];
    return (service_id === null ? units.structure : units.service).flatMap((unit): Change[] => {
      const columns = columnsOf(unit, service_id !== null);
      if (!columns.some((column) => column in wanted)) return [];
      const before = pick(row.values, columns);
      const after = pick({ ...row.values, ...wanted }, columns);
      return isSame(before, after)
        ? []
        : [{ service_id, unit, before, after, held_before: row.held.includes(unit), held_after: true }];
    });
  };
  return [
    ...ofRow(null, edits.structure),
    ...Object.entries(edits.services).flatMap(([id, wanted]) => ofRow(id, wanted)),
  ];
}

/** The listing once changed; a change of a service that is not there is left out. */
export function applyChanges(listing: Edited, changes: readonly Change[]): Edited {
  const services = new Map(Object.entries(listing.services));
  let { structure } = listing;
  for (const change of changes) {
    const { service_id } = change;
    const row = service_id === null ? structure : services.get(service_id);
    if (!row) continue;
    if (service_id === null) structure = changeRow(row, change);
    else services.set(service_id, changeRow(row, change));
  }
  return { structure, services: Object.fromEntries(services) };
}

function changeRow({ values, held }: EditedRow, { unit, after, held_after }: Change): EditedRow {
  const others = held.filter((name) => name !== unit);
  return { values: { ...values, ...after }, held: held_after ? [...others, unit] : others };
}

/** The changes that bring back what was before. */
export const invertChanges = (changes: readonly Change[]): Change[] =>
  changes
    .map(({ before, after, held_before, held_after, ...change }) => ({
      ...change,
      before: after,
      after: before,
      held_before: held_after,
      held_after: held_before,
    }))
    .toReversed();

/** Whether two units hold the same; the order of a list of codes says nothing. */
export function isSame(a: Values, b: Values): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sortedJson(a[name]) === sortedJson(b[name]));
}

const sortedJson = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : (value ?? null));

const pick = (values: Values, columns: readonly string[]): Values =>
  Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));
