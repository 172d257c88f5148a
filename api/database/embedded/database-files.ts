import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Engine } from './engine.ts';

/** Where PostgreSQL's files are, beside the lock. */
export function databaseFiles(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Whether `dataDir` holds a database, or files that only a database can have left. */
export async function holdsDatabase(dataDir: string): Promise<boolean> {
  const files = databaseFiles(dataDir);
  return existsSync(files) && (await readdir(files)).length > 0;
}

/**
 * Creates the database files, empty or from a backup. They are made aside, then renamed: a process killed meanwhile
 * leaves no half-made database. The directory must be locked and hold no database.
 */
export async function createDatabaseFiles(dataDir: string, backup: string | null): Promise<void> {
  const draft = `${databaseFiles(dataDir)}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const engine = await Engine.start({ directory: draft, backup });
    await engine.close();
    await rename(draft, databaseFiles(dataDir));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
