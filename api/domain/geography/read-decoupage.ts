import type { FormerCommune, GazetteerCommune } from './commune.ts';
import type { Point } from './distance.ts';

/** A row of `communes.json` of @etalab/decoupage-administratif: what is read of it. */
export interface DecoupageCommune {
  code: string;
  nom: string;
  type: string;
  departement: string;
  /** Of an arrondissement: the code of its commune. */
  commune?: string;
  /** Of a delegated or associated commune: the code of the commune it merged into. */
  chefLieu?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
}

/** Codes of the two communes of Guadeloupe that became collectivities in 2007; files still use them. */
const COLLECTIVITIES_OF_2007: FormerCommune[] = [
  { code: '97123', nom: null, code_actuel: '97701' },
  { code: '97127', nom: null, code_actuel: '97801' },
];

function toCommune(row: DecoupageCommune, point: Point | undefined): GazetteerCommune {
  return {
    code: row.code,
    nom: row.nom,
    codes_postaux: row.codesPostaux ?? [],
    code_departement: row.departement,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    population: row.population ?? null,
    code_parent: row.commune ?? null,
  };
}

function formerOf(row: DecoupageCommune): FormerCommune[] {
  if (row.chefLieu !== undefined) return [{ code: row.code, nom: row.nom, code_actuel: row.chefLieu }];
  return (row.anciensCodes ?? []).map((code) => ({ code, nom: null, code_actuel: row.code }));
}

/** Splits the package's rows into the communes of today with their point, when known, and the codes that led to them. */
export function readDecoupage(
  rows: DecoupageCommune[],
  points: ReadonlyMap<string, Point>,
): { communes: GazetteerCommune[]; former: FormerCommune[] } {
  return {
    communes: rows
      .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
      .map((row) => toCommune(row, points.get(row.code))),
    former: [...rows.flatMap(formerOf), ...COLLECTIVITIES_OF_2007],
  };
}
