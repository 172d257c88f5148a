import { acquireLock, DirectoryLockedError } from '#api/database/embedded/directory-lock';
import { openEmbedded } from '#api/database/embedded/open-embedded';
import { CompiledBridge } from '#test/support/embedded/bridge-process';
import { connectClient } from '#test/support/embedded/clients';
import { temporaryDirectory } from '#test/support/embedded/temporary-directory';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let bridge: CompiledBridge;
beforeAll(() => {
  bridge = new CompiledBridge();
});
afterAll(() => bridge.remove());

const openingAgain = `
  import { openEmbedded } from './open-embedded.js';
  openEmbedded({ dataDir: process.argv[2] }).then(() => console.log('opened'), (error) => console.log(error.message));
`;
const locking = `
  import { acquireLock } from './directory-lock.js';
  await acquireLock(process.argv[2]).then(() => console.log('locked'), (error) => console.log(error.name));
  setInterval(() => {}, 1000);
`;

describe('the lock of a data directory', () => {
  it('refuses a second process, naming the directory and the first', async () => {
    const dataDir = join(temporaryDirectory(), 'deep', 'data');
    const lock = await acquireLock(dataDir);
    expect(await bridge.run(openingAgain, dataDir)).toBe(
      `Le répertoire de données ${dataDir} est déjà utilisé par le processus ${process.pid}. ` +
        `Arrêtez-le d’abord\u202f: deux processus sur la même base perdraient des données.\n`,
    );
    lock.release();
    await expect(acquireLock(dataDir)).resolves.toBeDefined();
  });

  it('refuses this process a second time', async () => {
    const dataDir = temporaryDirectory();
    await acquireLock(dataDir);
    await expect(acquireLock(dataDir)).rejects.toThrow(DirectoryLockedError);
  });

  it('is taken over from a dead process', async () => {
    const dataDir = temporaryDirectory();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: dead, started: null }));
    await acquireLock(dataDir);
    expect(JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is taken over when the number of its process now belongs to another', async () => {
    const dataDir = temporaryDirectory();
    writeFileSync(
      join(dataDir, 'lock'),
      JSON.stringify({ pid: process.pid, started: 'an earlier boot/123' }),
    );
    const taken = acquireLock(dataDir);
    // Without /proc the start time is unknown: the living number is then believed.
    if (existsSync('/proc/self/stat')) await expect(taken).resolves.toBeDefined();
    else await expect(taken).rejects.toThrow(DirectoryLockedError);
  });

  it.each(['', '{"pid":', '{"pid":"many","started":null}'])(
    'is taken over when it stays unreadable: %j',
    async (text) => {
      const dataDir = temporaryDirectory();
      writeFileSync(join(dataDir, 'lock'), text);
      await expect(acquireLock(dataDir)).resolves.toBeDefined();
    },
  );

  it('goes to one process only when several find a dead owner, even one that died taking over', async () => {
    const dataDir = temporaryDirectory();
    const dead = JSON.stringify({ pid: spawnSync(process.execPath, ['-e', '']).pid, started: null });
    for (const file of ['lock', 'lock.takeover']) writeFileSync(join(dataDir, file), dead);
    const children = Array.from({ length: 4 }, () => bridge.start(locking, dataDir));
    const outcomes = await Promise.all(
      children.map(async (child) =>
        String((child.stdout && (await once(child.stdout, 'data'))) ?? '').trim(),
      ),
    );
    for (const child of children) child.kill('SIGKILL');
    expect(outcomes.toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'DirectoryLockedError'),
      'locked',
    ]);
    expect(existsSync(join(dataDir, 'lock.takeover'))).toBe(false);
  });
});

describe('a database on disk', () => {
  it('is made anew after a first opening killed half-way, then found again; the lock goes with close', async () => {
    const dataDir = temporaryDirectory();
    mkdirSync(join(dataDir, 'postgres.draft', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres.draft', 'PG_VERSION'), '18\n');
    for (const expected of [1, 2]) {
      const database = await openEmbedded({ dataDir });
      const client = await connectClient(database);
      await client.query('create table if not exists visit (at timestamptz)');
      await client.query('insert into visit values (now())');
      expect((await client.query('select count(*)::int as n from visit')).rows).toEqual([{ n: expected }]);
      expect(readdirSync(dataDir)).toEqual(['lock', 'postgres']);
      await database.close();
      expect(readdirSync(dataDir)).toEqual(['postgres']);
    }
  });
});
