import type { HiddenPlace } from '#api/domain/editing/units';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import type { ServiceState, StructureState } from '#api/domain/living/living-state';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

type Columns<R> = { [C in keyof R]-?: string };

const PLACE = {
  adresse: 'text',
  complement_adresse: 'text',
  code_postal: 'text',
  commune: 'text',
  code_insee: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
  point_origin: 'text',
  telephone: 'text',
  courriel: 'text',
  horaires_accueil: 'text',
  horaires_texte: 'text',
  lien_source: 'text',
  date_maj: 'date',
};

/** Whether a person took it away; a source never says so. */
interface Presence {
  withdrawn: boolean;
}

/** SQL type of each column of a structure, complete by its type: a field added to the record does not compile here. */
export const STRUCTURE_COLUMNS: Columns<StructureRecord & Presence> = {
  id: 'text',
  source: 'text',
  nom: 'text',
  siret: 'text',
  description: 'text',
  ...PLACE,
  site_web: 'text',
  accessibilite_lieu: 'text',
  reseaux_porteurs: 'text[]',
  itinerant: 'boolean',
  sur_rendez_vous: 'boolean',
  precisions: 'text',
  withdrawn: 'boolean',
};

/** What is read of a service beside its record: its place is its structure's; the needs that its text speaks of. */
interface DeducedColumns extends Presence {
  at_structure: boolean;
  thematiques_texte: Thematique[];
}

/** The same for a service. */
export const SERVICE_COLUMNS: Columns<ServiceRecord & DeducedColumns> = {
  id: 'text',
  structure_id: 'text',
  source: 'text',
  nom: 'text',
  description: 'text',
  type: 'text',
  thematiques: 'text[]',
  publics: 'text[]',
  publics_precisions: 'text',
  frais: 'text',
  frais_precisions: 'text',
  modes_accueil: 'text[]',
  modes_mobilisation: 'text[]',
  mobilisable_par: 'text[]',
  mobilisation_precisions: 'text',
  conditions_acces: 'text',
  zone_eligibilite: 'text[]',
  ...PLACE,
  lien_mobilisation: 'text',
  nombre_semaines: 'integer',
  volume_horaire_hebdomadaire: 'double precision',
  origin: 'text',
  operator: 'text',
  at_structure: 'boolean',
  thematiques_texte: 'text[]',
  withdrawn: 'boolean',
};

/** The same with what no source says, and people do. */
export const EDITED_STRUCTURE_COLUMNS: Columns<StructureRecord & StructureState & HiddenPlace> = {
  ...STRUCTURE_COLUMNS,
  fermeture_du: 'date',
  fermeture_au: 'date',
  complet_jusqu_au: 'date',
  adresse_masquee: 'boolean',
};

export const EDITED_SERVICE_COLUMNS: Columns<ServiceRecord & DeducedColumns & ServiceState> = {
  ...SERVICE_COLUMNS,
  complet_jusqu_au: 'date',
  delai_jours: 'integer',
};
