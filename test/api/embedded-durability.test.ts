import { openEmbedded } from '#api/database/embedded/open-embedded';
import { CompiledBridge } from '#test/support/embedded/bridge-process';
import { connectClient } from '#test/support/embedded/clients';
import { temporaryDirectory } from '#test/support/embedded/temporary-directory';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';

let bridge: CompiledBridge;
beforeAll(() => {
  bridge = new CompiledBridge();
});
afterAll(() => bridge.remove());

/** Writes rows one by one, in a transaction every third time, and prints each id once it is acknowledged. */
const writing = `
  import pg from 'pg';
  import { writeSync } from 'node:fs';
  import { openEmbedded } from './open-embedded.js';
  const database = await openEmbedded({ dataDir: process.argv[2] });
  const client = new pg.Client({ stream: () => database.connect() });
  await client.connect();
  await client.query('create table if not exists written (id int primary key, text text)');
  for (let id = Number(process.argv[3]); ; id += 1) {
    if (id % 3 === 0) await client.query('begin');
    await client.query('insert into written values ($1, $2)', [id, 'x'.repeat(id % 5000)]);
    if (id % 3 === 0) await client.query('commit');
    writeSync(1, id + '\\n');
  }
`;

/** Starts a writer, kills it in full swing; returns the ids it had acknowledged. */
async function writeUntilKilled(dataDir: string, firstId: number): Promise<number[]> {
  const child = bridge.start(writing, dataDir, String(firstId));
  const acknowledged: number[] = [];
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => acknowledged.push(Number(line)));
  await once(lines, 'line');
  await sleep(120 + Math.random() * 250);
  child.kill('SIGKILL');
  await once(child, 'close');
  return acknowledged;
}

it(
  'kill -9 in the middle of writing loses no acknowledged row, five times over',
  { timeout: 120_000 },
  async () => {
    const dataDir = temporaryDirectory();
    const acknowledged: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      acknowledged.push(...(await writeUntilKilled(dataDir, round * 1_000_000)));
      const database = await openEmbedded({ dataDir });
      const client = await connectClient(database);
      const { rows } = await client.query<{ id: number }>('select id from written order by id');
      const present = new Set(rows.map(({ id }) => id));
      expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
      // At most the one row that was being acknowledged when the process died.
      expect(rows.length - acknowledged.length).toBeLessThanOrEqual(round);
      await database.close();
    }
    expect(acknowledged.length).toBeGreaterThan(100);
  },
);
