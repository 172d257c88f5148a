/** One message of a PostgreSQL client. `type` is its letter, or '' for the messages without one (startup phase). */
export interface Frame {
  type: string;
  /** The whole message: letter, length, body. May be a view on the chunk it came in. */
  bytes: Uint8Array;
}

/** Codes of the messages without a letter (PostgreSQL, "Message Formats"). */
export const startupCode = { cancel: 80877102, ssl: 80877103, gssEncryption: 80877104 } as const;

/** PostgreSQL itself refuses messages over 1 GiB (PQ_LARGE_MESSAGE_LIMIT). */
const longestMessage_bytes = 2 ** 30;
const nothing = new Uint8Array(0);

/** Code of a message without a letter: one of `startupCode`, or the protocol version of a StartupMessage. */
export function readStartupCode(frame: Frame): number {
  return viewOf(frame.bytes).getUint32(4);
}

/** Cuts the byte stream of a client into messages, however the stream was chunked. */
export class MessageFramer {
  #rest: Uint8Array = nothing;
  #waiting: Uint8Array[] = [];
  #missing_bytes = 0;
  #started = false;

  /** Returns the messages that `chunk` completes. Throws RangeError when the stream cannot be the protocol. */
  push(chunk: Uint8Array): Frame[] {
    this.#waiting.push(chunk);
    this.#missing_bytes -= chunk.length;
    if (this.#missing_bytes > 0) return [];
    this.#rest = concatenate(this.#waiting);
    this.#waiting = [];
    const frames: Frame[] = [];
    for (let frame = this.#take(); frame; frame = this.#take()) frames.push(frame);
    if (this.#rest.length > 0) this.#waiting.push(this.#rest);
    this.#rest = nothing;
    return frames;
  }

  #take(): Frame | undefined {
    const header_bytes = this.#started ? 5 : 8;
    const available = this.#rest.length;
    if (available < header_bytes) return this.#await(header_bytes);
    const length = viewOf(this.#rest).getUint32(this.#started ? 1 : 0);
    const total_bytes = this.#started ? length + 1 : length;
    if (total_bytes < header_bytes || total_bytes > longestMessage_bytes) {
      throw new RangeError(`not a PostgreSQL message: length ${length}`);
    }
    if (available < total_bytes) return this.#await(total_bytes);
    const frame = this.#frame(this.#rest.subarray(0, total_bytes));
    this.#rest = this.#rest.subarray(total_bytes);
    return frame;
  }

  #await(total_bytes: number): undefined {
    this.#missing_bytes = total_bytes - this.#rest.length;
  }

  #frame(bytes: Uint8Array): Frame {
    if (this.#started) return { type: String.fromCharCode(bytes[0] ?? 0), bytes };
    const frame = { type: '', bytes };
    const code = readStartupCode(frame);
    this.#started = code !== startupCode.ssl && code !== startupCode.gssEncryption;
    return frame;
  }
}

/** One buffer out of several; a single one is returned as it is, without a copy. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const only = parts.length === 1 ? parts[0] : undefined;
  return only ?? copyTogether(parts);
}

/** Copies the parts into a buffer of its own, which may then be transferred to another thread. */
export function copyTogether(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
