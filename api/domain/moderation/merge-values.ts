import { isSame } from '../editing/changes.ts';
import type { Change, EditedRow, Values } from '../editing/changes.ts';
import { columnsOf, STRUCTURE_UNITS } from '../editing/units.ts';
import type { StructureUnit } from '../editing/units.ts';

/**
 * What the listing that is kept takes of the one that is merged into it: the units that the moderator chose, and those that it does not
 * say itself. Networks are united. What it takes is held: its own source, which says otherwise, proposes it from then on.
 */
export function mergeValues(kept: EditedRow, other: EditedRow, take: readonly StructureUnit[]): Change[] {
  return (Object.keys(STRUCTURE_UNITS) as StructureUnit[]).flatMap((unit): Change[] => {
    const before = pick(kept.values, unit);
    const theirs = pick(other.values, unit);
    const wants = take.includes(unit) || (!isSaid(unit, before) && isSaid(unit, theirs));
    const after = unit === 'reseaux_porteurs' ? united(before, theirs) : wants ? theirs : before;
    if (isSame(before, after)) return [];
    return [
      { service_id: null, unit, before, after, held_before: kept.held.includes(unit), held_after: true },
    ];
  });
}

/** Whether a unit holds something; an address that names no street is only its commune. */
function isSaid(unit: StructureUnit, values: Values): boolean {
  if (unit === 'place') return values.adresse !== null || values.point_origin === 'source';
  return Object.values(values).some((value) => value !== null && value !== '');
}

const united = ({ reseaux_porteurs: ours }: Values, { reseaux_porteurs: theirs }: Values): Values => ({
  reseaux_porteurs: [...new Set([...(ours as string[]), ...(theirs as string[])])],
});

const pick = (values: Values, unit: StructureUnit): Values =>
  Object.fromEntries(columnsOf(unit, false).map((column) => [column, values[column] ?? null]));

/** A service as it is told from another. */
export interface ToldService {
  id: string;
  nom: string;
  thematiques: readonly string[];
}

/** The services of the merged listing that the kept one has already: the same name and the same needs, each with the one it joins. */
export function unitedServices(
  kept: readonly ToldService[],
  other: readonly ToldService[],
): { id: string; into: string }[] {
  const known = new Map(kept.map((service) => [keyOf(service), service.id]));
  return other.flatMap((service) => {
    const into = known.get(keyOf(service));
    return into === undefined ? [] : [{ id: service.id, into }];
  });
}

const keyOf = ({ nom, thematiques }: ToldService): string =>
  `${nom.trim().toLowerCase()} ${thematiques.toSorted().join()}`;
