import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable, Transform } from 'node:stream';
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
 * Opens files' paths and http(s) addresses as streams, all of them before anything is written, so that a wrong one costs nothing.
 * @throws OriginError when one is missing, is a folder, or does not answer 200; the others are closed then.
 */
export async function openOrigins(origins: string[]): Promise<OpenOrigin[]> {
  const opened: OpenOrigin[] = [];
  try {
    for (const origin of origins) opened.push(await openOrigin(origin));
    return opened;
  } catch (error) {
    for (const { stream } of opened) stream.destroy();
    throw error;
  }
}

async function openOrigin(origin: string): Promise<OpenOrigin> {
  const { source, label, kind, size } = isAddress(origin)
    ? await openAddress(origin)
    : await openFile(origin);
  let read = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length;
      done(null, chunk);
    },
  });
  source.once('error', (error: Error) => {
    const why = `La lecture de ${label} s’est interrompue (${causeOf(error)}) : rien n’a été changé.`;
    stream.destroy(new OriginError(why));
  });
  // `pipeline` hears the errors of both, which may come while another origin is read: the reader is told at its turn.
  pipeline(source, stream, () => undefined);
  return { stream, label, kind, bytesRead: () => read, size };
}

/** `ECONNRESET`, `EACCES`…: what Node or undici knows of a failure, without a path of this machine. */
function causeOf({ message, cause, ...rest }: Error & { code?: unknown }): string {
  if (cause instanceof Error) return causeOf(cause);
  return typeof rest.code === 'string' ? rest.code : message;
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
  if (ending === 'geojson' || /geo\+json/.test(mediaType)) return 'geojson';
  if (['ndjson', 'jsonl'].includes(ending) || /ndjson|jsonl/.test(mediaType)) return 'ndjson';
  return ending === 'json' || (ending !== 'csv' && /json/.test(mediaType)) ? 'json' : 'csv';
}

async function openFile(path: string): Promise<Source> {
  const facts = await stat(path).catch(() => null);
  const handle = facts?.isFile() ? await open(path).catch(() => null) : null;
  if (!facts || !handle) throw new OriginError(`Le fichier ${path} n’existe pas ou n’est pas lisible.`);
  return { source: handle.createReadStream(), label: basename(path), kind: kindOf(path), size: facts.size };
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
