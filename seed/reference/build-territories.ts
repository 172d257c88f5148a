import type { Point } from '#api/domain/geography/distance';
import { searchKey } from '#api/domain/territory/normalise-name';
import { ARRONDISSEMENT_POINTS } from './arrondissement-points.ts';
import { buildNames, readFormerCodes } from './former-communes.ts';
import { readCommunes, readDepartements, readEpci, readPlaces, readRegions } from './packages.ts';
import type { RawArea, RawCommune, RawEpci, RawPlace } from './packages.ts';
import { meanPoint, readPoints } from './points.ts';
import type { CommuneRow, Territories } from './territory-rows.ts';

export interface RawTerritories {
  communes: RawCommune[];
  epci: RawEpci[];
  departements: RawArea[];
  regions: RawArea[];
  places: RawPlace[];
}

/** Terres australes and Clipperton: INSEE codes without inhabitants. */
const UNINHABITED = new Set(['984', '989']);

/** Means of the known points of the communes that share a group, by the group's code. */
function meansBy(
  communes: RawCommune[],
  points: Map<string, Point>,
  groupOf: (commune: RawCommune) => string,
) {
  const groups = new Map<string, Point[]>();
  for (const commune of communes) {
    const point = points.get(commune.code);
    const group = groupOf(commune);
    if (!point || !group || commune.type !== 'commune-actuelle') continue;
    groups.set(group, [...(groups.get(group) ?? []), point]);
  }
  return new Map([...groups].map(([group, known]) => [group, meanPoint(known)]));
}

type PointCells = Pick<CommuneRow, 'latitude' | 'longitude' | 'point_origin'>;

const NOWHERE: PointCells = { latitude: null, longitude: null, point_origin: null };

/**
 * Gives each commune its own point; else its city's, when it is an arrondissement of a city not known here; else the mean of its EPCI, else of its
 * département. In an overseas collectivity that mean would be open sea, up to 1 500 km away: no point there.
 */
function locator({ communes, places }: RawTerritories, epciOf: Map<string, string>) {
  const points = readPoints(places, communes, readFormerCodes(communes));
  const byEpci = meansBy(communes, points, ({ code }) => epciOf.get(code) ?? '');
  const byDepartement = meansBy(communes, points, ({ departement }) => departement);
  return (raw: RawCommune): PointCells => {
    const exact = points.get(raw.code) ?? ARRONDISSEMENT_POINTS.get(raw.code);
    if (exact) return { ...exact, point_origin: 'exact' };
    const around = raw.commune
      ? points.get(raw.commune)
      : (byEpci.get(epciOf.get(raw.code) ?? '') ?? byDepartement.get(raw.departement));
    return around && raw.zone !== 'com' ? { ...around, point_origin: 'approximate' } : NOWHERE;
  };
}

function buildCommunes(raw: RawTerritories): CommuneRow[] {
  const epciOf = new Map(
    raw.epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])),
  );
  const locate = locator(raw, epciOf);
  const toRow = (commune: RawCommune): CommuneRow => ({
    code: commune.code,
    nom: commune.nom,
    nom_recherche: searchKey(commune.nom),
    type: commune.commune ? 'arrondissement' : 'commune',
    code_parent: commune.commune ?? null,
    code_departement: commune.departement,
    code_region: commune.region,
    code_epci: epciOf.get(commune.commune ?? commune.code) ?? null,
    codes_postaux: commune.codesPostaux ?? [],
    population: commune.population ?? null,
    ...locate(commune),
  });
  return raw.communes
    .filter(({ chefLieu, departement }) => !chefLieu && !UNINHABITED.has(departement))
    .map(toRow)
    .sort((a, b) =>
      a.type === b.type ? Number(a.code > b.code) - Number(a.code < b.code) : a.type < b.type ? 1 : -1,
    );
}

/** The rows of every territory table; whole cities come before their arrondissements, which refer to them. */
export function buildTerritoriesFrom(raw: RawTerritories): Territories {
  const communes = buildCommunes(raw);
  return {
    regions: raw.regions.filter(({ code }) => !UNINHABITED.has(code)).map(({ code, nom }) => ({ code, nom })),
    departements: raw.departements
      .filter(({ code }) => !UNINHABITED.has(code))
      .map(({ code, nom, region }) => ({ code, nom, code_region: region })),
    epci: raw.epci.map(({ code, nom, type, populationMunicipale }) => ({
      code,
      nom,
      type,
      population: populationMunicipale,
    })),
    communes,
    names: buildNames(communes, raw.communes),
    postal_codes: communes.flatMap(({ code, codes_postaux }) =>
      codes_postaux.map((code_postal) => ({ code_postal, code_commune: code })),
    ),
  };
}

/** Territories of France of the pinned packages. Takes about half a second and 150 MB for a moment. */
export function buildTerritories(): Territories {
  return buildTerritoriesFrom({
    communes: readCommunes(),
    epci: readEpci(),
    departements: readDepartements(),
    regions: readRegions(),
    places: readPlaces(),
  });
}
