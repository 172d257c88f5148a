import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import type { RowsKind } from './read-rows.ts';

/** A file or an address being read: how many bytes have passed, and of how many when known. */
export interface OpenOrigin {
  stream: Readable;
  /** What reports and pages may show: the file's name or the address, never a folder of this machine. */
  label: string;
  kind: RowsKind;
  bytesRead(): number;
  size: number | null;
}

/** The origin cannot be read; the message is French and names it. */
export class OriginError extends Error {}

const isAddress = (origin: string) => /^https?:\/\//i.test(origin);

/**
 * Opens a file's path or an http(s) address as a stream.
 * @throws OriginError when it is missing, is a folder, or the address does not answer 200.
 */
export async function openOrigin(origin: string): Promise<OpenOrigin> {
  const { source, label, kind, size } = isAddress(origin)
    ? await openAddress(origin)
    : await openFile(origin);
  let read = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length;
      done(null, chunk);
    },
  });
  source.on('error', (error: Error) => counter.destroy(error));
  return { stream: source.pipe(counter), label, kind, bytesRead: () => read, size };
}

interface Source {
  source: Readable;
  label: string;
  kind: RowsKind;
  size: number | null;
}

/** By the name's ending, else by the media type that a server gives; CSV where neither tells. */
function kindOf(name: string, mediaType = ''): RowsKind {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['ndjson', 'jsonl'].includes(ending) || /ndjson|jsonl/.test(mediaType)) return 'ndjson';
  return ending === 'json' || (ending !== 'csv' && /json/.test(mediaType)) ? 'json' : 'csv';
}

async function openFile(path: string): Promise<Source> {
  const facts = await stat(path).catch(() => null);
  if (!facts?.isFile()) throw new OriginError(`Le fichier ${path} n’existe pas ou n’est pas lisible.`);
  return { source: createReadStream(path), label: basename(path), kind: kindOf(path), size: facts.size };
}

async function openAddress(address: string): Promise<Source> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new OriginError(`L’adresse ${address} ne répond pas (${String(error)}).`);
  });
  if (!response.ok || !response.body) {
    throw new OriginError(`L’adresse ${address} répond ${response.status} ${response.statusText}.`);
  }
  const length = Number(response.headers.get('content-length'));
  const source = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  const kind = kindOf(new URL(address).pathname, response.headers.get('content-type') ?? '');
  return { source, label: address, kind, size: length > 0 ? length : null };
}
