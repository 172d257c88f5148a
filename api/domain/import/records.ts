import type { Public } from '#api/domain/vocabulary/publics';
import type { ReseauPorteur } from '#api/domain/vocabulary/reseaux-porteurs';
import type {
  Frais,
  ModeAccueil,
  ModeMobilisation,
  PersonneMobilisatrice,
  TypeService,
} from '#api/domain/vocabulary/service-lists';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** `source`: given by the producer. `commune`: the commune's own point, because the producer's was missing or wrong. */
export type PointOrigin = 'source' | 'commune';

/** Where, when and how to reach: what a structure and a service both carry. */
export interface ReachRecord {
  adresse: string | null;
  complement_adresse: string | null;
  /** 5 digits. */
  code_postal: string | null;
  commune: string | null;
  /** INSEE code of a commune of today, or of an arrondissement of Paris, Lyon or Marseille. */
  code_insee: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Null exactly when there is no point. */
  point_origin: PointOrigin | null;
  /** E.164, or a short number such as `3949`. */
  telephone: string | null;
  /** Never a mailbox that seems to be a person's. */
  courriel: string | null;
  /** OSM `opening_hours` value that the library reads; null when unknown or unreadable. */
  horaires_accueil: string | null;
  /** Hours as typed, kept only when they could not be read. */
  horaires_texte: string | null;
  lien_source: string | null;
  /** `YYYY-MM-DD`; null when neither the row nor the name of its file says it. */
  date_maj: string | null;
}

/** A structure of data·inclusion v1, plus what the other formats say and the standard has no room for. */
export interface StructureRecord extends ReachRecord {
  /** `${source}--${id at the source}`. */
  id: string;
  source: string;
  nom: string;
  siret: string | null;
  description: string | null;
  site_web: string | null;
  accessibilite_lieu: string | null;
  reseaux_porteurs: ReseauPorteur[];
  itinerant: boolean;
  /** Null when the source does not say. */
  sur_rendez_vous: boolean | null;
  /** Free comments that change the meaning: tours of a bus, closures, second telephone numbers. */
  precisions: string | null;
}

/** `declared` by the structure or its source; `network`: deduced from what its network owes. */
export type ServiceOrigin = 'declared' | 'network';

/**
 * A service of data·inclusion v1. `contact_nom_prenom` is never kept: it names a person. A null place, contact or hours means
 * the structure's own (always so for the services of France Services houses and of places of digital mediation).
 */
export interface ServiceRecord extends ReachRecord {
  id: string;
  structure_id: string;
  source: string;
  nom: string;
  description: string | null;
  type: TypeService | null;
  thematiques: Thematique[];
  publics: Public[];
  publics_precisions: string | null;
  frais: Frais | null;
  frais_precisions: string | null;
  modes_accueil: ModeAccueil[];
  modes_mobilisation: ModeMobilisation[];
  mobilisable_par: PersonneMobilisatrice[];
  mobilisation_precisions: string | null;
  conditions_acces: string | null;
  /** INSEE codes of communes and départements, SIREN of EPCI, or `france` alone (a région is its départements). Empty: not said, never "all of France". */
  zone_eligibilite: string[];
  lien_mobilisation: string | null;
  nombre_semaines: number | null;
  volume_horaire_hebdomadaire: number | null;
  origin: ServiceOrigin;
  /** Whose service it is when a network gives it for another body, e.g. `caf`; else null. */
  operator: string | null;
}

/** `rejected`: the record is not kept. `warning`: a value was dropped. `repaired`: a value was corrected. */
export type IssueSeverity = 'rejected' | 'warning' | 'repaired';

export interface RowIssue {
  /** Physical line of a CSV or NDJSON file, 1-based index of the element of a JSON array. */
  line: number;
  field: string | null;
  /** The offending value, at most 200 characters; null when absent or when it may name a person. */
  value: string | null;
  /** One French sentence, for the one who imports. */
  reason: string;
  severity: IssueSeverity;
}

/** What one row gives; a rejected row gives issues only. */
export interface ParsedRow {
  structure: StructureRecord | null;
  services: ServiceRecord[];
  issues: RowIssue[];
}
