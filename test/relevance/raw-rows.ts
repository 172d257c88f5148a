/** Rows of the database as they are, for judges that trust nothing of what was computed from them. */
export type Query = (sql: string, parameters?: unknown[]) => Promise<unknown[]>;

interface RawPlace {
  code_insee: string | null;
  commune: string | null;
  latitude: number | null;
  longitude: number | null;
  point_origin: string | null;
  telephone: string | null;
  courriel: string | null;
  horaires_accueil: string | null;
  horaires_texte: string | null;
}

export interface RawStructure extends RawPlace {
  id: string;
  nom: string;
  site_web: string | null;
  adresse: string | null;
  description: string | null;
  accessibilite_lieu: string | null;
  source: string;
  itinerant: boolean;
  sur_rendez_vous: boolean | null;
  reseaux_porteurs: string[];
  precisions: string | null;
  /** `YYYY-MM-DD`. */
  date_maj: string | null;
  fermeture_du: string | null;
  fermeture_au: string | null;
  complet_jusqu_au: string | null;
  gone: boolean;
}

export interface RawService extends RawPlace {
  id: string;
  structure_id: string;
  nom: string;
  description: string | null;
  publics_precisions: string | null;
  conditions_acces: string | null;
  type: string | null;
  thematiques: string[];
  thematiques_texte: string[];
  publics: string[];
  frais: string | null;
  modes_accueil: string[];
  modes_mobilisation: string[];
  mobilisable_par: string[];
  mobilisation_precisions: string | null;
  zone_eligibilite: string[];
  origin: string;
  operator: string | null;
  complet_jusqu_au: string | null;
  delai_jours: number | null;
  gone: boolean;
}

export interface RawCommune {
  code: string;
  nom: string;
  code_parent: string | null;
  parent: string | null;
  code_epci: string | null;
  epci: string | null;
  code_departement: string;
  departement: string;
  latitude: number | null;
  longitude: number | null;
  point_origin: string | null;
}

/** What workers reported of a structure. */
export interface RawReport {
  structure_id: string;
  reason: string;
  reporter: string;
  /** `YYYY-MM-DD`. */
  until: string | null;
}

/** All that the judges of one answer look at. */
export interface RawRows {
  structures: ReadonlyMap<string, RawStructure>;
  services: ReadonlyMap<string, RawService>;
  communes: ReadonlyMap<string, RawCommune>;
  reports: readonly RawReport[];
}

const STRUCTURES = `
  SELECT *, date_maj::text AS date_maj, fermeture_du::text AS fermeture_du, fermeture_au::text AS fermeture_au,
    complet_jusqu_au::text AS complet_jusqu_au, gone_at IS NOT NULL AS gone FROM structure WHERE id = ANY ($1::text[])`;
const SERVICES = `
  SELECT *, complet_jusqu_au::text AS complet_jusqu_au, gone_at IS NOT NULL AS gone
  FROM service WHERE structure_id = ANY ($1::text[])`;
const REPORTS = `
  SELECT structure_id, reason, reporter, until::text AS until FROM report WHERE structure_id = ANY ($1::text[])`;
const COMMUNES = `
  SELECT c.*, p.nom AS parent, e.nom AS epci, d.nom AS departement
  FROM commune c JOIN departement d ON d.code = c.code_departement
  LEFT JOIN commune p ON p.code = c.code_parent LEFT JOIN epci e ON e.code = c.code_epci
  WHERE c.code = ANY ($1::text[])`;

/** The rows of these structures, of all their services, and of the communes where they are, with the person's. */
export async function readRawRows(query: Query, structureIds: string[], home: string): Promise<RawRows> {
  const structures = (await query(STRUCTURES, [structureIds])) as RawStructure[];
  const services = (await query(SERVICES, [structureIds])) as RawService[];
  const codes = [...structures, ...services].flatMap(({ code_insee }) => code_insee ?? []);
  const communes = (await query(COMMUNES, [[...new Set([home, ...codes])]])) as RawCommune[];
  const reports = (await query(REPORTS, [structureIds])) as RawReport[];
  return {
    reports,
    structures: new Map(structures.map((row) => [row.id, row])),
    services: new Map(services.map((row) => [row.id, row])),
    communes: new Map(communes.map((row) => [row.code, row])),
  };
}
