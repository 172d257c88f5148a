import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createApp } from '#api/app.setup';
import { readConfig } from '#api/config';
import { readOrientation } from '#api/contract/orientation.contract';
import { openDatabase } from '#api/database/open-database';
import { RunImport } from '#api/modules/imports/run-import';
import { seedDatabase } from '#api/modules/seeding/seed-database';
import { sharedFile } from '#test/support/shared-data';
import type { JudgedApp } from './judge-situations.ts';
import type { Asked } from './situation.ts';

/** Tuesday 24 November 2026, 10:30 in Paris. */
export const TUESDAY = new Date('2026-11-24T09:30:00Z');

const HOUSES = sharedFile('real-data/france-services/liste-fs-20240801.csv');

/** Fills a database that has its tables with the fictional listings and the real France Services houses. */
export async function fillWithListings(app: INestApplicationContext, dataSource: DataSource): Promise<void> {
  await seedDatabase(dataSource, { demo: true, now: TUESDAY, say: () => {} });
  await app.get(RunImport).run(
    {
      format: 'france-services',
      origins: [HOUSES],
      dry_run: false,
      partial: false,
      accept_departures: false,
    },
    () => {},
  );
}

/** A question as it stands in an address. */
export const queryOf = ({ needs, commune, publics, brakes, radius_km }: Asked): AskedAddress => ({
  needs: needs.join(','),
  commune,
  radius_km: String(radius_km),
  ...(publics.length > 0 && { publics: publics.join(',') }),
  ...(brakes.length > 0 && { brakes: brakes.join(',') }),
});

type AskedAddress = Record<string, string> & { needs: string; commune: string };

interface RelevanceApp extends JudgedApp {
  close(): Promise<void>;
}

/** The app on a database of its own, outside the test suite: it listens on loopback and checks each answer by its contract. */
export async function openRelevanceApp(): Promise<RelevanceApp> {
  const directory = await mkdtemp(join(tmpdir(), 'baguette-relevance-'));
  const config = readConfig({
    DATA_DIR: directory,
    LOG_LEVEL: 'warn',
    TILE_URL: 'none',
    RATE_LIMIT_PER_MINUTE: '100000',
  });
  const database = await openDatabase(config);
  await database.dataSource.runMigrations();
  const parts = { config, database, operatorToken: crypto.randomUUID(), clock: { now: () => TUESDAY } };
  const app = await createApp(parts);
  await app.listen(0, '127.0.0.1');
  await fillWithListings(app, database.dataSource);
  const url = await app.getUrl();
  return {
    now: TUESDAY,
    query: (sql, parameters) => database.dataSource.query(sql, parameters),
    ask: async (asked) => {
      const response = await fetch(
        `${url}/api${readOrientation.path}?${new URLSearchParams(queryOf(asked)).toString()}`,
      );
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return readOrientation.response.parse(await response.json());
    },
    close: async () => {
      await app.close();
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
