import { EmbeddedStoppedError } from '#api/database/embedded/engine';
import { openEmbedded } from '#api/database/embedded/open-embedded';
import { connectClient } from '#test/support/embedded/clients';
import { temporaryDirectory } from '#test/support/embedded/temporary-directory';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

describe('when the thread of the database dies', () => {
  it('what runs, what waits and what comes fail with a clear error, and close still frees the directory', async () => {
    const dataDir = temporaryDirectory();
    const database = await openEmbedded({ dataDir });
    const [running, waiting, idle] = await Promise.all([1, 2, 3].map(() => connectClient(database)));
    const early = new pg.Client({ stream: () => database.connect() });
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const endless = running?.query('select count(*) from generate_series(1, 1e12::bigint)');
    const queued = waiting?.query('select 1');
    const ends = Promise.allSettled([endless, queued]);
    await vi.waitFor(() => expect(posted).toHaveBeenCalled());
    const worker = posted.mock.contexts[0];
    if (!(worker instanceof Worker)) throw new Error('no thread');
    await worker.terminate();
    const stopped = { status: 'rejected', reason: expect.any(EmbeddedStoppedError) };
    expect(await ends).toEqual([stopped, stopped]);
    await expect(idle?.query('select 1')).rejects.toThrow();
    await expect(early.connect()).rejects.toThrow(/La base de données embarquée s’est arrêtée/);
    await expect(connectClient(database)).rejects.toThrow(EmbeddedStoppedError);
    await expect(database.backup(join(dataDir, 'backup'))).rejects.toThrow(EmbeddedStoppedError);
    await database.close();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
});

describe('a closed database', () => {
  it('drops the connections still open and refuses new ones', async () => {
    const database = await openEmbedded({ dataDir: null });
    const [open, waiting] = [await connectClient(database), await connectClient(database)];
    await open.query('begin');
    const queued = expect(waiting.query('select 1')).rejects.toThrow(/elle a été fermée/);
    await Promise.all([database.close(), database.close()]);
    await queued;
    await expect(open.query('select 1')).rejects.toThrow();
    await expect(connectClient(database)).rejects.toThrow(/elle a été fermée/);
  });
});

describe('a database that cannot be opened', () => {
  it('is said clearly, and its directory is free again', async () => {
    const dataDir = temporaryDirectory();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '9\n');
    await expect(openEmbedded({ dataDir })).rejects.toThrow(EmbeddedStoppedError);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
});
