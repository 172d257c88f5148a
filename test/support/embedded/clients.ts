import type { EmbeddedDatabase } from '#api/database/embedded/open-embedded';
import pg from 'pg';
import { onTestFinished } from 'vitest';

/** A connected client, ended with the test. */
export async function connectClient(database: EmbeddedDatabase): Promise<pg.Client> {
  const client = new pg.Client({ stream: () => database.connect() });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** A pool of `max` connections, ended with the test. */
export function openPool(database: EmbeddedDatabase, max = 10): pg.Pool {
  const pool = new pg.Pool({ stream: () => database.connect(), max });
  pool.on('error', () => {});
  onTestFinished(() => pool.end());
  return pool;
}

/** Breaks a connection as a network failure would: no Terminate, no rollback. */
export function breakOff(client: pg.Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
  connection.stream.destroy();
}
