import { rename, rm } from 'node:fs/promises';
import type { Duplex } from 'node:stream';
import { createDatabaseFiles, databaseFiles, holdsDatabase } from './database-files.ts';
import { acquireLock, type DirectoryLock } from './directory-lock.ts';
import { EmbeddedConnection, type SharedSession } from './embedded-connection.ts';
import { EmbeddedStoppedError, Engine } from './engine.ts';
import { SessionQueue } from './session-queue.ts';

export interface EmbeddedDatabase {
  /** A connection for `pg`: `new pg.Client({ stream })`, or `extra: { stream }` of TypeORM's postgres options. */
  connect(): Duplex;
  /** Writes the whole database, between two transactions, to `file` (tar, gzip), replaced only when complete. */
  backup(file: string): Promise<void>;
  /** Drops the connections still open (their transactions roll back), closes the database, frees its directory. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Directory of the database, created if needed; null: in memory. */
  dataDir: string | null;
  /** How long a statement waits for another connection's transaction before SQLSTATE 55P03. */
  lockWaitMs?: number;
}

/**
 * Opens PostgreSQL inside this process (PGlite, in a thread). fsync is off: what was acknowledged survives the death
 * of the process, not a power cut. Throws DirectoryLockedError, EmbeddedStoppedError.
 */
export async function openEmbedded({
  dataDir,
  lockWaitMs = 15_000,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const lock = dataDir === null ? undefined : await acquireLock(dataDir);
  try {
    if (dataDir !== null && !(await holdsDatabase(dataDir))) await createDatabaseFiles(dataDir, null);
    const directory = dataDir === null ? null : databaseFiles(dataDir);
    const engine = await Engine.start({ directory, backup: null });
    const session = { engine, queue: new SessionQueue(), lockWaitMs, open: new Set<EmbeddedConnection>() };
    return new OpenDatabase({ ...session, refusal: undefined }, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

class OpenDatabase implements EmbeddedDatabase {
  readonly #session: SharedSession;
  readonly #lock: DirectoryLock | undefined;
  #connections = 0;
  #closing: Promise<void> | undefined;

  constructor(session: SharedSession, lock: DirectoryLock | undefined) {
    this.#session = session;
    this.#lock = lock;
    session.engine.onFailure = (failure) => this.#refuse(failure);
  }

  connect(): Duplex {
    this.#connections += 1;
    return new EmbeddedConnection(this.#connections, this.#session);
  }

  async backup(file: string): Promise<void> {
    const { engine, queue } = this.#session;
    const draft = `${file}.${process.pid}.draft`;
    await queue.acquire();
    await engine.takeSnapshot().finally(() => queue.release());
    try {
      await engine.writeSnapshot(draft);
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { engine, open, queue } = this.#session;
    const left = [...open].map((connection) => connection.left);
    this.#refuse(new EmbeddedStoppedError('elle a été fermée.'));
    await Promise.all(left);
    await queue.acquire();
    await engine.close();
    this.#lock?.release();
  }

  #refuse(reason: Error): void {
    this.#session.refusal ??= reason;
    for (const connection of this.#session.open) connection.destroy(reason);
  }
}
