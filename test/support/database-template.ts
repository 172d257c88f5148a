import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#api/config';
import { openDatabase } from '#api/database/open-database';
import { seedDatabase } from '#api/modules/seeding/seed-database';
import { adminQuery, databaseUrl } from './server-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated and seeded database that each test file copies: a directory, or a database of the server. */
    template: { directory: string | null; database: string | null };
  }
}

/** Migrates and seeds once; a test file then has a database of its own in a second. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return process.env.DATABASE_URL ? templateOnServer(project) : templateDirectory(project);
}

/** Migrates, seeds, then closes once `atEnd` is done. */
async function fill<Told>(
  environment: Record<string, string>,
  atEnd: (dataSource: DataSource) => Promise<Told>,
): Promise<Told> {
  const { dataSource, close } = await openDatabase(readConfig(environment));
  await dataSource.runMigrations();
  await seedDatabase(dataSource, { demo: false, now: new Date(), say: () => {} });
  const told = await atEnd(dataSource);
  await close();
  return told;
}

/** Begins a segment of the journal, the only one that is needed once the database is closed; gives its name. */
async function beginJournal(dataSource: DataSource): Promise<string> {
  await dataSource.query('SELECT pg_switch_wal()');
  await dataSource.query('CHECKPOINT');
  const [{ segment }] = await dataSource.query<[{ segment: string }]>(
    'SELECT pg_walfile_name(pg_current_wal_insert_lsn()) AS segment',
  );
  return segment;
}

async function templateDirectory(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'baguette-template-'));
  const last = await fill({ DATA_DIR: directory }, beginJournal);
  // Two thirds of what each test would copy.
  const journal = join(directory, 'postgres', 'pg_wal');
  const others = (await readdir(journal)).filter((name) => /^[\dA-F]{24}$/.test(name) && name !== last);
  await Promise.all(others.map((name) => rm(join(journal, name))));
  project.provide('template', { directory, database: null });
  return () => rm(directory, { recursive: true, force: true });
}

async function templateOnServer(project: TestProject): Promise<() => Promise<void>> {
  const database = `baguette_template_${process.pid}`;
  await adminQuery(`CREATE DATABASE ${database}`);
  await fill({ DATABASE_URL: databaseUrl(database) }, async () => {});
  project.provide('template', { directory: null, database });
  return () => adminQuery(`DROP DATABASE ${database} WITH (FORCE)`);
}
