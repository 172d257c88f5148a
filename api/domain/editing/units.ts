import type { ServiceRecord, StructureRecord } from '../import/records.ts';
import type { ServiceState, StructureState } from '../living/living-state.ts';

/** Whether a structure hides where it is. */
export interface HiddenPlace {
  adresse_masquee: boolean;
}

/** An address and its point are one thing: half of another's would be nowhere. */
const PLACE = [
  'adresse',
  'complement_adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'point_origin',
] as const;

/** Whether it is there: a structure that has not closed for good, a service that nobody removed. */
const PRESENCE = ['withdrawn'] as const;

/** Hours that could be read, and those that could not, kept as text: one takes the place of the other. */
const HOURS = ['horaires_accueil', 'horaires_texte'] as const;

const alone = <C extends string>(...columns: C[]) =>
  Object.fromEntries(columns.map((column) => [column, [column]])) as unknown as { [K in C]: readonly [K] };

/** What sources say of a structure and people may change, each with the columns that change together. */
const STRUCTURE_SOURCE_UNITS = {
  ...alone(
    'nom',
    'siret',
    'description',
    'telephone',
    'courriel',
    'site_web',
    'accessibilite_lieu',
    'reseaux_porteurs',
    'itinerant',
    'sur_rendez_vous',
    'precisions',
  ),
  place: PLACE,
  hours: HOURS,
  presence: PRESENCE,
} as const satisfies Record<string, readonly (keyof StructureRecord | 'withdrawn')[]>;

/** The same of a service. */
const SERVICE_SOURCE_UNITS = {
  ...alone(
    'nom',
    'description',
    'type',
    'thematiques',
    'publics',
    'publics_precisions',
    'frais',
    'frais_precisions',
    'modes_accueil',
    'modes_mobilisation',
    'mobilisable_par',
    'mobilisation_precisions',
    'conditions_acces',
    'zone_eligibilite',
    'telephone',
    'courriel',
    'lien_mobilisation',
    'nombre_semaines',
    'volume_horaire_hebdomadaire',
  ),
  /** At its structure's, which it then follows, or in a place of its own. */
  place: ['at_structure', ...PLACE],
  hours: HOURS,
  presence: PRESENCE,
} as const satisfies Record<string, readonly (keyof ServiceRecord | 'at_structure' | 'withdrawn')[]>;

/** Units that imports speak of; the others are people's alone. */
export const SOURCE_UNITS = { structure: STRUCTURE_SOURCE_UNITS, service: SERVICE_SOURCE_UNITS } as const;

/**
 * What a person changes of a structure. What it says for a while comes first; whether it hides its place comes before the place, which
 * is written once it is shown again.
 */
export const STRUCTURE_UNITS = {
  ...alone('complet_jusqu_au'),
  fermeture: ['fermeture_du', 'fermeture_au'],
  ...alone('adresse_masquee'),
  ...STRUCTURE_SOURCE_UNITS,
} as const satisfies Record<
  string,
  readonly (keyof (StructureRecord & StructureState & HiddenPlace) | 'withdrawn')[]
>;

/** The same of a service. */
export const SERVICE_UNITS = {
  ...alone('complet_jusqu_au', 'delai_jours'),
  ...SERVICE_SOURCE_UNITS,
} as const satisfies Record<
  string,
  readonly (keyof (ServiceRecord & ServiceState) | 'at_structure' | 'withdrawn')[]
>;

export type StructureUnit = keyof typeof STRUCTURE_UNITS;
export type ServiceUnit = keyof typeof SERVICE_UNITS;
export type Unit = StructureUnit | ServiceUnit;

/** All of them, of a structure and of a service. */
export const EDITED_UNITS = {
  structure: Object.keys(STRUCTURE_UNITS) as StructureUnit[],
  service: Object.keys(SERVICE_UNITS) as ServiceUnit[],
};

/** The date on which somebody last said that the listing is right: held like the rest, but nobody types it. */
export const CONFIRMED = 'date_maj';

/** The columns of a unit, of the structure or of one of its services. */
export function columnsOf(unit: Unit, ofService: boolean): readonly string[] {
  const units: Record<string, readonly string[]> = ofService ? SERVICE_UNITS : STRUCTURE_UNITS;
  return units[unit] ?? [];
}
