import type { Readable } from 'node:stream';
import { fromLatin1 } from '#api/domain/import/normalise/windows-1252';

const SAMPLE_BYTES = 64 * 1024;

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

function isUtf8(sample: Uint8Array): boolean {
  try {
    // `stream`: the sample may end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Encoding of a text by its first bytes; French files that are not UTF-8 come from Excel, in Windows-1252. */
export function detectEncoding(sample: Uint8Array): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  return isUtf8(sample) ? 'utf-8' : 'windows-1252';
}

type Decode = (bytes?: Uint8Array) => string;

/** A decoder of successive pieces; called without bytes, it gives what it held back. */
function decoderOf(encoding: Encoding): Decode {
  if (encoding === 'windows-1252') return (bytes) => fromLatin1(Buffer.from(bytes ?? []).toString('latin1'));
  const decoder = new TextDecoder(encoding);
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}

/** Decoded text of a byte stream, in pieces, without its byte order mark. */
export async function* decodeText(stream: Readable): AsyncGenerator<string, void, undefined> {
  let sample = Buffer.alloc(0);
  let decode: Decode | null = null;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
    if (decode !== null) {
      yield decode(bytes);
      continue;
    }
    sample = Buffer.concat([sample, bytes]);
    if (sample.length < SAMPLE_BYTES) continue;
    decode = decoderOf(detectEncoding(sample.subarray(0, SAMPLE_BYTES)));
    yield decode(sample);
  }
  if (decode === null) {
    decode = decoderOf(detectEncoding(sample));
    yield decode(sample);
  }
  yield decode();
}
