import { blankService } from '#api/domain/editing/blank-listing';
import { isSame, listChanges } from '#api/domain/editing/changes';
import { OWN_ID } from '#api/domain/editing/own-listing';
import { EDITED_UNITS, SERVICE_UNITS, STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { Change, Edited, Edits, Values } from '#api/domain/editing/changes';
import type { Edition } from '#api/contract/editing.contract';

export const NO_EDITS: Edits = { structure: {}, services: {} };

/** Whether a service is on the listing, or can only be: those that are added here have an identifier of this product. */
const isPublished = ({ services }: Edition, id: string): boolean =>
  !OWN_ID.test(id) || services.some((service) => service.id === id);

/** The services that the edits add. */
export const addedIds = (edition: Edition, edits: Edits): string[] =>
  Object.keys(edits.services).filter((id) => !isPublished(edition, id));

/** The values of the structure, or of one of its services, as they are published; nothing yet of one that is added. */
export function publishedValues({ structure, services }: Edition, serviceId: string | null): Values {
  if (serviceId === null) return structure.values;
  const known = services.find(({ id }) => id === serviceId)?.values;
  return known ?? (OWN_ID.test(serviceId) ? blankService(structure.values) : {});
}

/** What is edited of the structure, or of one of its services. */
export const editsOf = (edits: Edits, serviceId: string | null): Values =>
  serviceId === null ? edits.structure : (edits.services[serviceId] ?? {});

/** The edits with these values too; one that is as published, or as empty, is no edit. */
export function withValues(edits: Edits, edition: Edition, { serviceId, values }: Wanted): Edits {
  const published = publishedValues(edition, serviceId);
  const all = { ...editsOf(edits, serviceId), ...values };
  const isDifferent = ([name, value]: [string, unknown]) => !isSame({ value }, { value: published[name] });
  const isNew = serviceId !== null && !isPublished(edition, serviceId);
  // Of one that is added even what is empty is said, or it would not be asked for; taken away again, nothing is left.
  const isKept = isNew ? () => all.withdrawn === false : isDifferent;
  const kept = Object.fromEntries(Object.entries(all).filter(isKept));
  if (serviceId === null) return { ...edits, structure: kept };
  const { [serviceId]: _, ...others } = edits.services;
  return { ...edits, services: Object.keys(kept).length > 0 ? { ...others, [serviceId]: kept } : others };
}

/** The published values of all that the edits touch, by whole units: half an address is none. Those that were seen `before` stay. */
export function seenOf(edition: Edition, edits: Edits, before: Edits = NO_EDITS): Edits {
  const ofRow = (serviceId: string | null): Values => {
    const wanted = editsOf(edits, serviceId);
    const units: (readonly string[])[] = Object.values(serviceId === null ? STRUCTURE_UNITS : SERVICE_UNITS);
    const columns = units.filter((unit) => unit.some((column) => column in wanted)).flat();
    const now = publishedValues(edition, serviceId);
    const known = editsOf(before, serviceId);
    return Object.fromEntries(
      columns.map((column) => [column, column in known ? known[column] : now[column]]),
    );
  };
  const services = Object.keys(edits.services).map((id) => [id, ofRow(id)] as const);
  return { structure: ofRow(null), services: Object.fromEntries(services) };
}

interface Wanted {
  serviceId: string | null;
  values: Values;
}

export const isEmpty = ({ structure, services }: Edits): boolean =>
  Object.keys(structure).length + Object.keys(services).length === 0;

/** A published listing as the rules of editing see it. */
export const editedOf = ({ structure, services }: Edition): Edited => ({
  structure,
  services: Object.fromEntries(services.map(({ id, values, held }) => [id, { values, held }])),
});

/** What the edits change, unit by unit, with what the server deduces of them. */
export function changesOf(edition: Edition, { structure, services }: Edits): Change[] {
  const whole = {
    structure: withDeduced(structure),
    services: Object.fromEntries(Object.entries(services).map(([id, values]) => [id, withDeduced(values)])),
  };
  const { structure: published, services: known } = editedOf(edition);
  const blank = { values: blankService(edition.structure.values), held: [] };
  const added = addedIds(edition, { structure, services }).map((id) => [id, blank] as const);
  return listChanges(
    { structure: published, services: { ...known, ...Object.fromEntries(added) } },
    whole,
    EDITED_UNITS,
  );
}

/** Hours that are set take the place of those that nobody could read; a point is hers, or the commune's where she gives none. */
const withDeduced = (values: Values): Values => ({
  ...values,
  ...('horaires_accueil' in values && { horaires_texte: null }),
  ...('latitude' in values && { point_origin: values.latitude === null ? 'commune' : 'source' }),
});
