import type { Values } from './changes.ts';
import { SERVICE_UNITS, STRUCTURE_UNITS } from './units.ts';

/** What a service holds several of. */
const LISTS: readonly string[] = [
  'thematiques',
  'publics',
  'modes_accueil',
  'modes_mobilisation',
  'mobilisable_par',
  'zone_eligibilite',
];

/** A service before it is written: nothing said, at the place of its structure, and not there yet. */
export function blankService(structure: Values): Values {
  const columns = Object.values(SERVICE_UNITS).flat();
  const nothing = columns.map((column) => [column, LISTS.includes(column) ? [] : null]);
  const place = STRUCTURE_UNITS.place.map((column) => [column, structure[column] ?? null]);
  return { ...Object.fromEntries([...nothing, ...place]), nom: '', at_structure: true, withdrawn: true };
}

const EMPTY_STRUCTURE = {
  reseaux_porteurs: [],
  itinerant: false,
  adresse_masquee: false,
  withdrawn: false,
};

/** The same of a structure. */
export function blankStructure(): Values {
  const columns = Object.values(STRUCTURE_UNITS).flat();
  const nothing = Object.fromEntries(columns.map((column) => [column, null]));
  return { ...nothing, nom: '', ...EMPTY_STRUCTURE };
}
