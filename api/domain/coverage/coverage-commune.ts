/** A commune, or an arrondissement of Paris, Lyon or Marseille (`code_parent` is then the whole city), with what holds it. */
export interface CoverageCommune {
  code: string;
  code_parent: string | null;
  code_epci: string | null;
  code_departement: string;
  code_region: string;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
}
