import type { DataSource } from 'typeorm';
import { importRecords } from '#api/modules/imports/import-records';
import { buildDemo, DEMO_VERSION } from '#seed/demo/build-demo';
import { loadTerritories } from '#seed/reference/load-territories';
import { REFERENCE_VERSION } from '#seed/reference/packages';
import { KNOWN_SOURCES } from '#seed/reference/sources';
import { DEMO_SEED, DEMO_SOURCE } from './demo-seed.ts';

type Say = (line: string) => void;

interface SeedOptions {
  /** Whether fictional listings are wanted where no listing is. */
  demo: boolean;
  now: Date;
  say: Say;
}

/** Fills what is missing or older than the code: territories, then fictional listings. Twice changes nothing. */
export async function seedDatabase(dataSource: DataSource, { demo, now, say }: SeedOptions): Promise<void> {
  await seedOnce(dataSource, { name: 'reference', version: REFERENCE_VERSION }, async () => {
    say('Communes, EPCI, départements et régions…');
    await dataSource.query(
      `INSERT INTO source (slug, nom, licence)
       SELECT slug, nom, licence FROM jsonb_to_recordset($1::jsonb) AS known(slug text, nom text, licence text)
       ON CONFLICT (slug) DO UPDATE SET nom = excluded.nom, licence = excluded.licence`,
      [JSON.stringify(KNOWN_SOURCES)],
    );
    await dataSource.transaction((manager) => loadTerritories((sql, params) => manager.query(sql, params)));
    await dataSource.query('VACUUM ANALYZE commune, commune_nom, commune_code_postal, epci');
  });
  if (demo && (await wantsDemo(dataSource))) {
    await seedOnce(dataSource, { name: DEMO_SEED, version: DEMO_VERSION }, async () => {
      say('Structures fictives de démonstration…');
      await loadDemo(dataSource, now);
    });
  }
}

interface Seed {
  name: string;
  version: string;
}

async function seedOnce(
  dataSource: DataSource,
  { name, version }: Seed,
  load: () => Promise<void>,
): Promise<void> {
  const [known] = (await dataSource.query('SELECT version FROM seed_state WHERE name = $1', [
    name,
  ])) as Seed[];
  if (known?.version === version) return;
  await load();
  await dataSource.query(
    `INSERT INTO seed_state (name, version) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET version = $2, done_at = now()`,
    [name, version],
  );
}

/** Not after someone dropped it, and not beside real listings that came first. */
async function wantsDemo(dataSource: DataSource): Promise<boolean> {
  const [row] = (await dataSource.query(
    `SELECT EXISTS (SELECT FROM seed_state WHERE name = $1 AND version = 'dropped') AS dropped,
      EXISTS (SELECT FROM structure WHERE source <> $2) AS real`,
    [DEMO_SEED, DEMO_SOURCE.slug],
  )) as { dropped: boolean; real: boolean }[];
  return row !== undefined && !row.dropped && !row.real;
}

async function loadDemo(dataSource: DataSource, now: Date): Promise<void> {
  const communes = await dataSource.query(
    `SELECT code, nom, type, code_departement, code_region, code_epci, codes_postaux, population, latitude, longitude
     FROM commune ORDER BY code`,
  );
  await dataSource.query(
    `INSERT INTO source (slug, nom, licence, fictional) VALUES ($1, $2, $3, true) ON CONFLICT (slug) DO NOTHING`,
    [DEMO_SOURCE.slug, DEMO_SOURCE.nom, DEMO_SOURCE.licence],
  );
  await importRecords(dataSource, buildDemo(communes, now), now);
}
