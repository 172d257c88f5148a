import type { Engine } from './engine.ts';
import { copyTogether, MessageFramer, readStartupCode, startupCode, type Frame } from './frame-messages.ts';
import type { SessionQueue } from './session-queue.ts';
import { SocketShape } from './socket-shape.ts';
import { StatementNames } from './statement-names.ts';
import {
  copyFail,
  errorResponse,
  lockTimeout,
  readyForQuery,
  simpleQuery,
  sync,
  welcome,
} from './wire-messages.ts';

/** What all connections of one database share. */
export interface SharedSession {
  readonly engine: Engine;
  readonly queue: SessionQueue;
  readonly lockWaitMs: number;
  /** Connections that hold, or may hold, something of the session. */
  readonly open: Set<EmbeddedConnection>;
  /** Set once no connection can be opened any more. */
  refusal: Error | undefined;
}

/**
 * Follows every message that may run a COPY FROM STDIN: the engine takes the end of its input for a client that has
 * gone, and exits. Elsewhere PostgreSQL ignores it.
 */
const copyRefusal = copyFail('the embedded database has no COPY FROM STDIN, insert the rows');

/** Messages that end a batch: simple query, Sync, Flush, function call. */
const endings = new Set(['Q', 'S', 'H', 'F']);

/**
 * One connection of the `pg` driver, which takes it for a socket: it speaks PostgreSQL's protocol 3, batch by batch,
 * to the engine's one session. From the batch that opens a transaction to the one that closes it the connection holds
 * the session; the others wait their turn, and get SQLSTATE 55P03 after `lockWaitMs`.
 *
 * Shared by all connections, hence not to be relied on: `SET` without LOCAL (reset when its author leaves), temporary
 * tables, session advisory locks, SQL `PREPARE`, LISTEN. CancelRequest is ignored.
 */
export class EmbeddedConnection extends SocketShape {
  /** Resolves once the connection, connected before, has given back all it held of the session. */
  readonly left: Promise<void>;
  readonly #id: number;
  readonly #session: SharedSession;
  readonly #framer = new MessageFramer();
  readonly #names: StatementNames;
  #resolveLeft = () => {};
  #batch: Frame[] = [];
  #batches: Frame[][] = [];
  #working = false;
  #holding = false;
  #skippingToSync = false;
  #changedSettings = false;
  #leaving = false;

  constructor(id: number, session: SharedSession) {
    super();
    this.#id = id;
    this.#session = session;
    this.#names = new StatementNames(id);
    this.left = new Promise((resolve) => (this.#resolveLeft = resolve));
  }

  /** Called by `pg` once it listens to errors; answers with 'connect', or 'error' when the database is stopped. */
  connect(): this {
    const { refusal, open } = this.#session;
    if (!refusal) open.add(this);
    process.nextTick(() => (refusal ? this.destroy(refusal) : this.emit('connect')));
    return this;
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      for (const frame of this.#framer.push(chunk)) this.#receive(frame);
      done();
    } catch (error) {
      done(asError(error));
    }
  }

  override _final(done: () => void): void {
    this.#leave();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#batches = [];
    this.#leave();
    done(error);
  }

  #receive(frame: Frame): void {
    if (frame.type === '') this.#greet(readStartupCode(frame));
    else if (frame.type === 'X') this.#leave();
    else if (!this.#leaving && !'dcf'.includes(frame.type)) {
      this.#batch.push(frame);
      if (!endings.has(frame.type)) return;
      this.#batches.push(this.#batch);
      this.#batch = [];
      void this.#work();
    }
  }

  #greet(code: number): void {
    if (code === startupCode.ssl || code === startupCode.gssEncryption) this.#answer(Buffer.from('N'));
    else if (code === startupCode.cancel) this.#leave();
    else this.#answer(welcome(this.#id, this.#session.engine.parameters));
  }

  #answer(bytes: Uint8Array): void {
    if (!this.destroyed) this.push(bytes);
  }

  #leave(): void {
    if (this.#leaving) return;
    this.#leaving = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      for (let batch = this.#batches.shift(); batch; batch = this.#batches.shift()) await this.#serve(batch);
    } catch (error) {
      this.destroy(asError(error));
    }
    this.#working = this.#leaving;
    if (this.#leaving) await this.#sayGoodbye();
  }

  async #serve(batch: Frame[]): Promise<void> {
    const ending = batch.at(-1)?.type;
    if (this.#skippingToSync) {
      this.#skippingToSync = ending !== 'S';
      if (!this.#skippingToSync) this.#answer(readyForQuery());
    } else if (await this.#hold(this.#session.lockWaitMs)) {
      const messages = this.destroyed ? [] : batch.flatMap((frame) => this.#prepare(frame));
      await this.#run(messages, { ready: ending !== 'H', onData: (bytes) => this.#answer(bytes) });
    } else {
      this.#skippingToSync = ending === 'H';
      this.#answer(errorResponse(lockTimeout(this.#session.lockWaitMs)));
      if (!this.#skippingToSync) this.#answer(readyForQuery());
    }
  }

  #prepare(frame: Frame): Uint8Array[] {
    const message = this.#names.rewrite(frame);
    return frame.type === 'Q' || frame.type === 'E' ? [message, copyRefusal] : [message];
  }

  async #hold(wait_ms?: number): Promise<boolean> {
    this.#holding ||= await this.#session.queue.acquire(wait_ms);
    return this.#holding;
  }

  #release(): void {
    if (!this.#holding) return;
    this.#holding = false;
    this.#names.leaveSession();
    this.#session.queue.release();
  }

  async #run(messages: Uint8Array[], to: { ready: boolean; onData(bytes: Uint8Array): void }): Promise<void> {
    if (messages.length === 0) return;
    const state = await this.#session.engine.run({ bytes: copyTogether(messages), ...to });
    this.#changedSettings ||= state.changedSettings;
    if (to.ready && !state.inTransaction) this.#release();
  }

  /** Ends what the client left open, as a server does when a connection drops. */
  async #sayGoodbye(): Promise<void> {
    if (!this.destroyed) this.push(null);
    try {
      const traces = this.#names.closeAll();
      if (this.#changedSettings) traces.push(simpleQuery('RESET ALL'));
      // The first ROLLBACK also undoes a batch without its Sync; after an error it is skipped, up to the Sync.
      if (this.#holding) traces.unshift(simpleQuery('ROLLBACK'), sync(), simpleQuery('ROLLBACK'));
      if (traces.length > 0 && (await this.#hold()))
        await this.#run([...traces, sync()], { ready: true, onData() {} });
    } catch (error) {
      this.destroy(asError(error));
    } finally {
      this.#release();
      this.#session.open.delete(this);
      this.#resolveLeft();
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
