import type { Frame } from './frame-messages.ts';
import { closeStatement } from './wire-messages.ts';

/**
 * Keeps apart the prepared statements of connections that share the engine's one session: a named statement gets an
 * alias of its own, and the unnamed one is refused (SQLSTATE 26000, by the engine itself) once another connection may
 * have replaced it.
 */
export class StatementNames {
  readonly #connectionId: number;
  readonly #aliases = new Map<string, string>();
  #unnamedIsOurs = false;

  constructor(connectionId: number) {
    this.#connectionId = connectionId;
  }

  /** The message to send to the engine in the place of `frame`. */
  rewrite({ type, bytes }: Frame): Uint8Array {
    if (type === 'P') return this.#rewriteParse(bytes);
    if (type === 'B') return this.#replaceName(bytes, endOfText(bytes, 5) + 1);
    const namesStatement = (type === 'D' || type === 'C') && bytes[5] === 'S'.charCodeAt(0);
    return namesStatement ? this.#replaceName(bytes, 6) : bytes;
  }

  /** To call when other connections get the session. */
  leaveSession(): void {
    this.#unnamedIsOurs = false;
  }

  /** Messages that close every named statement of this connection. */
  closeAll(): Uint8Array[] {
    return [...this.#aliases.values()].map(closeStatement);
  }

  #rewriteParse(bytes: Uint8Array): Uint8Array {
    if (bytes[5] === 0) this.#unnamedIsOurs = true;
    return this.#replaceName(bytes, 5);
  }

  #replaceName(bytes: Uint8Array, start: number): Uint8Array {
    const end = endOfText(bytes, start);
    const name = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    if (name === '' && this.#unnamedIsOurs) return bytes;
    const alias = Buffer.from(this.#aliasOf(name));
    const rewritten = Buffer.concat([bytes.subarray(0, start), alias, bytes.subarray(end)]);
    rewritten.writeUInt32BE(rewritten.length - 1, 1);
    return rewritten;
  }

  #aliasOf(name: string): string {
    if (name === '') return `connection ${this.#connectionId}, unnamed`;
    const alias = this.#aliases.get(name) ?? `connection ${this.#connectionId}, ${this.#aliases.size + 1}`;
    this.#aliases.set(name, alias);
    return alias;
  }
}

function endOfText(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(0, start);
  if (end < 0) throw new RangeError('not a PostgreSQL message: text without an end');
  return end;
}
