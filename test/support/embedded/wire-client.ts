import { once } from 'node:events';
import type { Duplex } from 'node:stream';

/** A client that writes PostgreSQL messages one by one, to try what `pg` never sends. */
export class WireClient {
  lastRow = '';
  lastError = '';
  readonly stream: Duplex;
  #received = Buffer.alloc(0);
  #failure: Error | undefined;

  constructor(stream: Duplex) {
    this.stream = stream;
    stream.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      stream.emit('received');
    });
    stream.on('error', (error) => {
      this.#failure = error;
      stream.emit('received');
    });
  }

  async askForEncryption(): Promise<string> {
    this.stream.write(Buffer.from('0000000804d2162f', 'hex'));
    await once(this.stream, 'received');
    const answer = this.#received.toString('latin1');
    this.#received = Buffer.alloc(0);
    return answer;
  }

  async open(): Promise<void> {
    Reflect.apply(Reflect.get(this.stream, 'connect'), this.stream, []);
    const startup = Buffer.from('\0\0\0\0\0\x03\0\0user\0postgres\0\0', 'latin1');
    startup.writeUInt32BE(startup.length);
    this.stream.write(startup);
    await this.until('Z');
  }

  send(letter: string, body = ''): this {
    const message = Buffer.from(`${letter}\0\0\0\0${body}`, 'latin1');
    message.writeUInt32BE(message.length - 1, 1);
    this.stream.write(message);
    return this;
  }

  /** Letters of the answers up to the first `last`. Rejects when the stream fails. */
  async until(last: string): Promise<string[]> {
    const letters: string[] = [];
    while (letters.at(-1) !== last) {
      if (this.#failure) throw this.#failure;
      const length = this.#received.length < 5 ? Infinity : this.#received.readUInt32BE(1) + 1;
      if (this.#received.length < length) {
        await once(this.stream, 'received');
      } else {
        letters.push(this.#take(length));
      }
    }
    return letters;
  }

  #take(length: number): string {
    const message = this.#received.toString('latin1', 0, length);
    this.#received = this.#received.subarray(length);
    const letter = message.charAt(0);
    if (letter === 'D') this.lastRow = message.slice(11);
    if (letter === 'E') this.lastError = message;
    return letter;
  }
}
