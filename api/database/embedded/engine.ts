import { Worker } from 'node:worker_threads';
import { compileEngine } from './compile-engine.ts';
import type {
  EngineReply,
  EngineRequest,
  EngineStart,
  SessionState,
  ThreadStart,
} from './engine-messages.ts';

/** The thread of the embedded database is gone: nothing can be asked of it any more. */
export class EmbeddedStoppedError extends Error {
  override readonly name = 'EmbeddedStoppedError';

  constructor(reason: string) {
    super(`La base de données embarquée s’est arrêtée\u202f: ${reason}`);
  }
}

type Unnumbered<T> = T extends { id: number } ? Omit<T, 'id'> : never;
interface Pending {
  resolve(state: SessionState): void;
  reject(error: Error): void;
  onData(bytes: Uint8Array): void;
}

/** With Node's 4 MiB, endless recursion in SQL kills the thread before PostgreSQL notices (`stack depth limit`). */
const stackSizeMb = 16;

/** PostgreSQL in its thread, seen from the main one. It runs what it is given: taking turns is `SessionQueue`'s. */
export class Engine {
  /** The values that a server announces when a connection opens (`server_version`...). */
  parameters: Readonly<Record<string, string>> = {};
  /** Called once, if the thread dies before `close`. */
  onFailure: (error: EmbeddedStoppedError) => void = () => {};
  failure: EmbeddedStoppedError | undefined;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #exited: Promise<void>;
  #lastId = 0;
  #closed = false;

  private constructor(start: ThreadStart) {
    this.#worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
      workerData: start,
      execArgv: [],
      resourceLimits: { stackSizeMb },
    });
    this.#exited = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
  }

  /** Starts the thread and opens the database. Rejects with EmbeddedStoppedError when it cannot be opened. */
  static async start(start: EngineStart): Promise<Engine> {
    const compiled = await compileEngine().catch((error: unknown) => {
      throw new EmbeddedStoppedError(String(error));
    });
    const engine = new Engine({ ...start, compiled });
    await new Promise<void>((resolve, reject) => {
      engine.onFailure = reject;
      engine.#worker.on('message', (reply: EngineReply) => engine.#receive(reply, resolve));
      engine.#worker.on('error', (error) => engine.#fail(error.message));
      engine.#worker.on('exit', (code) => engine.#fail(`fin du fil d’exécution, code ${code}`));
    });
    engine.onFailure = () => {};
    return engine;
  }

  /**
   * Runs client messages. `ready` says that they end with a Sync or a simple query, hence that the answer ends with
   * ReadyForQuery. `bytes` is transferred: unusable afterwards.
   */
  run(request: { bytes: Uint8Array<ArrayBuffer>; ready: boolean; onData: (bytes: Uint8Array) => void }) {
    const { bytes, ready, onData } = request;
    return this.#ask({ kind: 'run', bytes, ready }, { onData, transfer: [bytes.buffer] });
  }

  /** Takes an image of the database files into memory; to be called while nobody has an open transaction. */
  async takeSnapshot(): Promise<void> {
    await this.#ask({ kind: 'snapshot' });
  }

  /** Writes the image taken last, compressed (tar, gzip). Queries may run meanwhile. */
  async writeSnapshot(file: string): Promise<void> {
    await this.#ask({ kind: 'write', file });
  }

  /** Closes the database properly, then ends the thread. */
  async close(): Promise<void> {
    if (this.failure || this.#closed) return;
    await this.#ask({ kind: 'close' }).finally(() => (this.#closed = true));
    await this.#exited;
  }

  #ask(
    request: Unnumbered<EngineRequest>,
    { onData = () => {}, transfer = [] }: { onData?: Pending['onData']; transfer?: ArrayBuffer[] } = {},
  ): Promise<SessionState> {
    if (this.failure) return Promise.reject(this.failure);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onData });
      this.#worker.postMessage({ ...request, id }, transfer);
    });
  }

  #receive(reply: EngineReply, opened: () => void): void {
    if (reply.kind === 'ready') {
      this.parameters = reply.parameters;
      opened();
      return;
    }
    const pending = this.#pending.get(reply.id);
    if (reply.kind === 'data') {
      pending?.onData(reply.bytes);
      return;
    }
    this.#pending.delete(reply.id);
    if (reply.kind === 'done') pending?.resolve(reply.state);
    else pending?.reject(new Error(reply.message));
  }

  #fail(reason: string): void {
    if (this.#closed || this.failure) return;
    this.failure = new EmbeddedStoppedError(reason);
    for (const pending of this.#pending.values()) pending.reject(this.failure);
    this.#pending.clear();
    this.onFailure(this.failure);
  }
}
