import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Config } from '#api/config';
import { openEmbedded } from './embedded/open-embedded.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations.ts';

/** An open database, whichever holds it. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly dataSource: DataSource;
  /** Writes a copy to a file; absent on a server, which has its own tools. */
  readonly backup?: (file: string) => Promise<void>;
  close(): Promise<void>;
}

/** Injection token of the open Database. */
export const DATABASE = Symbol('database');

type DatabaseConfig = Pick<Config, 'DATABASE_URL' | 'DATA_DIR' | 'LOCK_WAIT_MS'>;

const SHARED: PostgresDataSourceOptions = {
  type: 'postgres',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  // Each migration is committed with the line that says it ran.
  migrationsTransactionMode: 'each',
  synchronize: false,
  logging: false,
  installExtensions: false,
};

/**
 * Opens the server of DATABASE_URL, or the embedded database under DATA_DIR.
 * @throws DirectoryLockedError when another process has the directory open.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  return config.DATABASE_URL ? openServer(config.DATABASE_URL) : openDirectory(config);
}

async function openServer(url: string): Promise<Database> {
  const dataSource = await new DataSource({ ...SHARED, url, extra: { max: 10 } }).initialize();
  return { kind: 'server', dataSource, close: () => closeSource(dataSource) };
}

async function openDirectory(config: DatabaseConfig): Promise<Database> {
  const embedded = await openEmbedded({ dataDir: config.DATA_DIR, lockWaitMs: config.LOCK_WAIT_MS });
  const extra = { stream: () => embedded.connect(), max: 10 };
  const dataSource = await new DataSource({ ...SHARED, extra }).initialize();
  return {
    kind: 'embedded',
    dataSource,
    backup: (file) => embedded.backup(file),
    close: async () => {
      await closeSource(dataSource);
      await embedded.close();
    },
  };
}

async function closeSource(dataSource: DataSource): Promise<void> {
  if (dataSource.isInitialized) await dataSource.destroy();
}
