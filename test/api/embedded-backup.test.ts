import { acquireLock, DirectoryLockedError } from '#api/database/embedded/directory-lock';
import { type EmbeddedDatabase, openEmbedded } from '#api/database/embedded/open-embedded';
import { restoreEmbedded, RestoreRefusedError } from '#api/database/embedded/restore-embedded';
import { connectClient } from '#test/support/embedded/clients';
import { temporaryDirectory } from '#test/support/embedded/temporary-directory';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const allRows = `select n, text, at from kept order by n`;

describe('a backup', () => {
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    database = await openEmbedded({ dataDir: null });
    const client = new pg.Client({ stream: () => database.connect() });
    await client.connect();
    await client.query(`create table kept (n int primary key, text text, at timestamptz default now());
      insert into kept select n, repeat('é', n) from generate_series(1, 500) n; create extension cube`);
    await client.end();
  });
  afterAll(() => database.close());

  it('restored in an empty directory gives the same rows, indexes and extensions', async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'backup.tar.gz');
    await database.backup(file);
    const { rows } = await (await connectClient(database)).query(allRows);
    await restoreEmbedded(file, join(directory, 'restored'));
    const restored = await openEmbedded({ dataDir: join(directory, 'restored') });
    const client = await connectClient(restored);
    expect((await client.query(allRows)).rows).toEqual(rows);
    await expect(client.query('insert into kept values (1)')).rejects.toMatchObject({
      constraint: 'kept_pkey',
    });
    expect((await client.query(`select cube(1)::text as cube`)).rows).toEqual([{ cube: '(1)' }]);
    await restored.close();
  });

  it('waits for the transaction in progress, and has all of it', async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'backup.tar.gz');
    writeFileSync(file, 'the backup of yesterday');
    const client = await connectClient(database);
    await client.query('begin');
    await client.query(`delete from kept where n > 1`);
    const backup = database.backup(file);
    await client.query(`update kept set text = 'last'`);
    expect(readFileSync(file, 'utf8')).toBe('the backup of yesterday');
    await client.query('commit');
    await backup;
    expect(readdirSync(directory)).toEqual(['backup.tar.gz']);
    await restoreEmbedded(file, join(directory, 'restored'));
    const restored = await openEmbedded({ dataDir: join(directory, 'restored') });
    const { rows } = await (await connectClient(restored)).query('select n, text from kept');
    expect(rows).toEqual([{ n: 1, text: 'last' }]);
    await restored.close();
  });

  it('that cannot be written says so, and the database goes on', async () => {
    const file = join(temporaryDirectory(), 'absent', 'backup.tar.gz');
    await expect(database.backup(file)).rejects.toThrow(/ENOENT/);
    expect((await (await connectClient(database)).query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});

describe('restoring', () => {
  it('refuses a directory that holds a database, or that is in use, and touches nothing', async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'backup.tar.gz');
    writeFileSync(file, '');
    const dataDir = join(directory, 'data');
    const lock = await acquireLock(dataDir);
    await expect(restoreEmbedded(file, dataDir)).rejects.toThrow(DirectoryLockedError);
    lock.release();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    await expect(restoreEmbedded(file, dataDir)).rejects.toThrow(
      `Le répertoire ${dataDir} contient déjà une base de données.`,
    );
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it.each(['no archive at all', ''])(
    'refuses a file that is no backup (%j), and leaves an empty directory',
    async (text) => {
      const directory = temporaryDirectory();
      const file = join(directory, 'backup.tar.gz');
      writeFileSync(file, text);
      const dataDir = join(directory, 'data');
      await expect(restoreEmbedded(file, dataDir)).rejects.toThrow(RestoreRefusedError);
      expect(readdirSync(dataDir)).toEqual([]);
    },
  );

  it('refuses a file that does not exist', async () => {
    const directory = temporaryDirectory();
    const restoring = restoreEmbedded(join(directory, 'absent.tar.gz'), join(directory, 'data'));
    await expect(restoring).rejects.toThrow(/absent\.tar\.gz est introuvable/);
  });
});
