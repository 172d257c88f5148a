import { buildTerritories } from './build-territories.ts';
import type { Territories } from './territory-rows.ts';

export type Query = (sql: string, params?: unknown[]) => Promise<unknown>;
/** Told after each table: its name and how many rows the reference holds. */
export type OnProgress = (table: string, rows: number) => void;

interface Table {
  name: string;
  rows: (territories: Territories) => object[];
  upsert: string;
}

const TABLES: Table[] = [
  {
    name: 'region',
    rows: ({ regions }) => regions,
    upsert: `
      insert into region (code, nom)
      select code, nom from jsonb_to_recordset($1::jsonb) as given (code text, nom text)
      on conflict (code) do update set nom = excluded.nom`,
  },
  {
    name: 'departement',
    rows: ({ departements }) => departements,
    upsert: `
      insert into departement (code, nom, code_region)
      select code, nom, code_region
      from jsonb_to_recordset($1::jsonb) as given (code text, nom text, code_region text)
      on conflict (code) do update set nom = excluded.nom, code_region = excluded.code_region`,
  },
  {
    name: 'epci',
    rows: ({ epci }) => epci,
    upsert: `
      insert into epci (code, nom, type, population)
      select code, nom, type, population
      from jsonb_to_recordset($1::jsonb) as given (code text, nom text, type text, population integer)
      on conflict (code) do update set nom = excluded.nom, type = excluded.type, population = excluded.population`,
  },
  {
    // An official point comes from an import of the Base adresse or of INSEE: the seed knows less.
    name: 'commune',
    rows: ({ communes }) => communes,
    upsert: `
      insert into commune (code, nom, nom_recherche, type, code_parent, code_departement, code_region, code_epci,
        codes_postaux, population, latitude, longitude, point_origin)
      select code, nom, nom_recherche, type, code_parent, code_departement, code_region, code_epci,
        codes_postaux, population, latitude, longitude, point_origin
      from jsonb_to_recordset($1::jsonb) as given (code text, nom text, nom_recherche text, type text,
        code_parent text, code_departement text, code_region text, code_epci text, codes_postaux text[],
        population integer, latitude float8, longitude float8, point_origin text)
      on conflict (code) do update set
        nom = excluded.nom, nom_recherche = excluded.nom_recherche, type = excluded.type,
        code_parent = excluded.code_parent, code_departement = excluded.code_departement,
        code_region = excluded.code_region, code_epci = excluded.code_epci,
        codes_postaux = excluded.codes_postaux, population = excluded.population,
        latitude = case commune.point_origin when 'official' then commune.latitude else excluded.latitude end,
        longitude = case commune.point_origin when 'official' then commune.longitude else excluded.longitude end,
        point_origin = case commune.point_origin when 'official' then 'official' else excluded.point_origin end`,
  },
  {
    name: 'commune_nom',
    rows: ({ names }) => names,
    upsert: `
      insert into commune_nom (code_commune, code, nom, nom_recherche, ancienne, population)
      select code_commune, code, nom, nom_recherche, ancienne, population
      from jsonb_to_recordset($1::jsonb) as given (code_commune text, code text, nom text, nom_recherche text,
        ancienne boolean, population integer)
      on conflict (code, nom_recherche) do update set
        code_commune = excluded.code_commune, nom = excluded.nom, ancienne = excluded.ancienne,
        population = excluded.population`,
  },
  {
    name: 'commune_code_postal',
    rows: ({ postal_codes }) => postal_codes,
    upsert: `
      insert into commune_code_postal (code_postal, code_commune)
      select code_postal, code_commune
      from jsonb_to_recordset($1::jsonb) as given (code_postal text, code_commune text)
      on conflict do nothing`,
  },
];

/** Large enough for few statements, small enough that one parameter stays near a megabyte. */
const ROWS_PER_STATEMENT = 5_000;

/**
 * Writes the reference territories; rows already there are brought up to date. `query` must run inside one transaction
 * that the caller opened, so that a failure leaves nothing half written.
 */
export async function loadTerritories(
  query: Query,
  onProgress: OnProgress = () => {},
  territories: Territories = buildTerritories(),
): Promise<void> {
  for (const { name, rows, upsert } of TABLES) {
    const all = rows(territories);
    for (let start = 0; start < all.length; start += ROWS_PER_STATEMENT) {
      await query(upsert, [JSON.stringify(all.slice(start, start + ROWS_PER_STATEMENT))]);
    }
    onProgress(name, all.length);
  }
}
