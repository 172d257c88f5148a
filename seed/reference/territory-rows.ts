/** Rows of the tables `region`, `departement`, `epci`, `commune`, `commune_nom` and `commune_code_postal`. */
export interface RegionRow {
  code: string;
  nom: string;
}

export interface DepartementRow extends RegionRow {
  code_region: string;
}

export interface EpciRow extends RegionRow {
  type: string;
  population: number;
}

export interface CommuneRow extends RegionRow {
  nom_recherche: string;
  type: 'commune' | 'arrondissement';
  code_parent: string | null;
  code_departement: string;
  code_region: string;
  code_epci: string | null;
  codes_postaux: string[];
  population: number | null;
  latitude: number | null;
  longitude: number | null;
  point_origin: 'exact' | 'approximate' | null;
}

export interface NameRow {
  code_commune: string;
  /** The code under which it bears or bore this name. */
  code: string;
  nom: string;
  nom_recherche: string;
  ancienne: boolean;
  /** Of the commune of today. */
  population: number | null;
}

export interface PostcodeRow {
  code_postal: string;
  code_commune: string;
}

export interface Territories {
  regions: RegionRow[];
  departements: DepartementRow[];
  epci: EpciRow[];
  communes: CommuneRow[];
  names: NameRow[];
  postal_codes: PostcodeRow[];
}
