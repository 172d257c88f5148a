/**
 * Thread of the embedded PostgreSQL. Plain JavaScript because Node 20 does not load TypeScript in a Worker.
 * Only `engine.ts` talks to it; requests are served one at a time, except the writing of a backup.
 */
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { cube } from '@electric-sql/pglite/contrib/cube';
import { earthdistance } from '@electric-sql/pglite/contrib/earthdistance';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createGzip } from 'node:zlib';

/** @import { EngineReply, EngineRequest, ThreadStart } from './engine-messages.ts' */

/** Answers go out in pieces of this size, so that a large result is never whole in this thread. */
const piece_bytes = 256 * 1024;
const piece = new Uint8Array(piece_bytes);
let filled = 0;
/** The last bytes of the answer: a CommandComplete of SET (9 bytes) and ReadyForQuery (6). */
let tail = '';
const tail_bytes = 15;
/** @type {Blob | undefined} */
let snapshot;

if (!parentPort) throw new Error('the embedded database runs in a worker thread');
const port = parentPort;

/** @type {ThreadStart} */
const { directory, backup, compiled } = workerData;
/**
 * Measured on 400 000 rows (300 MB): with the defaults (1 GB of journal, 160 MB of buffers) loading them took 7.5 s and
 * not 5.5, the journal and so each backup 337 MB and not 129, the process 80 MB more; reads were no faster.
 */
const settings = ['max_wal_size=128MB', 'min_wal_size=32MB', 'shared_buffers=64MB'];
const extensions = { btree_gin, btree_gist, cube, earthdistance, pg_trgm, unaccent };
const database = await PGlite.create({
  dataDir: directory ?? 'memory://',
  extensions,
  pgliteWasmModule: compiled,
  startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])],
  ...(backup && { loadDataDir: new Blob([await readFile(backup)], { type: 'application/gzip' }) }),
});

/** @param {EngineReply} message */
function reply(message) {
  const moved = message.kind === 'data' ? [/** @type {ArrayBuffer} */ (message.bytes.buffer)] : [];
  port.postMessage(message, moved);
}

/** The values that a server announces when a connection opens. */
async function readParameters() {
  const names = ['server_version', 'server_encoding', 'client_encoding', 'DateStyle', 'IntervalStyle'];
  names.push('integer_datetimes', 'standard_conforming_strings', 'TimeZone');
  const { rows } = await database.query(
    'select name, current_setting(name) as value from unnest($1::text[]) as name',
    [names],
  );
  return Object.fromEntries(rows.map((row) => [String(row.name), String(row.value)]));
}

/** @param {number} id */
function sendPiece(id) {
  if (filled > 0) reply({ kind: 'data', id, bytes: piece.slice(0, filled) });
  filled = 0;
}

/** @param {number} id @param {Uint8Array} bytes A view on the engine's memory, valid during the call only. */
function collect(id, bytes) {
  tail = (tail + Buffer.from(bytes.subarray(-tail_bytes)).toString('latin1')).slice(-tail_bytes);
  for (let from = 0; from < bytes.length;) {
    const part = bytes.subarray(from, from + piece_bytes - filled);
    piece.set(part, filled);
    filled += part.length;
    from += part.length;
    if (filled === piece_bytes && from < bytes.length) sendPiece(id);
  }
}

/**
 * `execProtocolRawStream` and not `execProtocolRaw`, which parses every answer and keeps what it parsed for ever.
 * A batch that must end with ReadyForQuery and does not has lost the engine: the thread stops rather than leave its
 * client waiting.
 * @param {Extract<EngineRequest, { kind: 'run' }>} request
 */
async function run({ id, bytes, ready }) {
  tail = '';
  await database.execProtocolRawStream(bytes, { onRawData: (data) => collect(id, data) });
  if (ready && tail.at(-6) !== 'Z') throw new Error('the engine gave no complete answer');
  sendPiece(id);
  const state = { inTransaction: database.isInTransaction(), changedSettings: tail.includes('SET\0Z') };
  reply({ kind: 'done', id, state });
}

/** @param {Blob} blob */
async function* slices(blob) {
  const step_bytes = 4 * 1024 * 1024;
  for (let at = 0; at < blob.size; at += step_bytes) {
    yield new Uint8Array(await blob.slice(at, at + step_bytes).arrayBuffer());
  }
}

/** @param {string} file */
async function write(file) {
  const source = snapshot;
  snapshot = undefined;
  if (!source) throw new Error('no snapshot to write');
  await pipeline(slices(source), createGzip(), createWriteStream(file, { flush: true }));
}

/** @param {Exclude<EngineRequest, { kind: 'run' }>} request */
async function serve(request) {
  if (request.kind === 'snapshot') {
    await database.exec('checkpoint');
    snapshot = await database.dumpDataDir('none');
  }
  if (request.kind === 'write') await write(request.file);
  if (request.kind === 'close') await database.close();
  reply({ kind: 'done', id: request.id, state: { inTransaction: false, changedSettings: false } });
  if (request.kind === 'close') port.close();
}

port.on('message', (/** @type {EngineRequest} */ request) => {
  if (request.kind === 'run') {
    void run(request);
    return;
  }
  serve(request).catch((/** @type {unknown} */ error) =>
    reply({
      kind: 'failed',
      id: request.id,
      message: error instanceof Error ? error.message : String(error),
    }),
  );
});
reply({ kind: 'ready', parameters: await readParameters() });
