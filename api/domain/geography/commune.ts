export interface GazetteerCommune {
  code: string;
  nom: string;
  codes_postaux: string[];
  code_departement: string;
  latitude: number | null;
  longitude: number | null;
  /** The point is a guess: the mean of the known points of its EPCI or département. */
  approximate: boolean;
  population: number | null;
  /** Commune of an arrondissement (Paris 75056, Lyon 69123, Marseille 13055); null for a commune. */
  code_parent: string | null;
}

/** A code that no longer names a commune: merged, delegated or renumbered. */
export interface FormerCommune {
  code: string;
  nom: string | null;
  code_actuel: string;
}
