import type { HiddenPlace } from '#api/domain/editing/units';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import type { Closing, ServiceState, StructureState } from '#api/domain/living/living-state';
import type { ReportTally } from '#api/domain/reporting/tally-reports';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** What changes who can help, beside the needs. */
export type Brake = 'accompagnement-individuel' | 'ne-peut-pas-se-deplacer' | 'pas-en-ligne';

/** The commune of the person and the territories around it; codes are INSEE's, the EPCI's is its SIREN. */
export interface Home {
  code: string;
  nom: string;
  /** The whole city, for an arrondissement of Paris, Lyon or Marseille. */
  code_parent: string | null;
  code_epci: string | null;
  epci: string | null;
  code_departement: string;
  departement: string;
  code_region: string;
  region: string;
  /** Inhabitants; null where it is not known. */
  population: number | null;
  /** How its point is known: `approximate` is the mean of its EPCI. */
  point_origin: 'exact' | 'approximate' | 'official' | null;
}

/** What is asked: no word of the worker's text, codes only. */
export interface Situation {
  needs: Thematique[];
  home: Home;
  publics: Public[];
  brakes: Brake[];
  /** How far a person goes for a place, in metres. */
  radius_m: number;
}

/** Where one goes and when, with the territories of its commune; those are null where it is unknown. */
export type Site = Pick<
  StructureRecord,
  | 'adresse'
  | 'complement_adresse'
  | 'code_postal'
  | 'commune'
  | 'code_insee'
  | 'latitude'
  | 'longitude'
  | 'point_origin'
  | 'horaires_accueil'
  | 'horaires_texte'
> & {
  /** The whole city, for an arrondissement of Paris, Lyon or Marseille. */
  code_parent: string | null;
  code_epci: string | null;
  code_departement: string | null;
  code_region: string | null;
};

/** A place with the closure of the structure, which holds wherever its services are given. */
export type ClosingSite = Site & Closing;

export type CandidateService = ServiceState &
  Pick<
    ServiceRecord,
    | 'id'
    | 'nom'
    | 'description'
    | 'type'
    | 'thematiques'
    | 'publics'
    | 'publics_precisions'
    | 'frais'
    | 'modes_accueil'
    | 'modes_mobilisation'
    | 'mobilisable_par'
    | 'conditions_acces'
    | 'zone_eligibilite'
    | 'telephone'
    | 'courriel'
    | 'origin'
    | 'operator'
  > & {
    /** Needs that its text names without declaring them. */
    thematiques_texte: Thematique[];
    /** Straight line from the commune's point, in metres; null where the place is unknown. */
    distance_m: number | null;
    /** Its own place or hours; null when both are the structure's. */
    site: Site | null;
  };

export type CandidateStructure = Omit<StructureRecord, 'siret' | keyof Site> &
  Site &
  StructureState &
  HiddenPlace & {
    source_nom: string;
    fictional: boolean;
    /** What workers report of it, as far as it still stands. */
    reports: ReportTally[];
  };

/** A structure with those of its services that answer at least one need. */
export interface Candidate {
  structure: CandidateStructure;
  services: CandidateService[];
}

export const STEPS = ['commune', 'epci', 'neighbours', 'departement', 'region', 'national'] as const;

/** How far one had to look to find a partner (product.md, the worker's screen, point 4). */
export type Step = (typeof STEPS)[number];
