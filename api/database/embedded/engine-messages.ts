/** What the thread of the engine is started with. */
export interface EngineStart {
  /** Directory of PostgreSQL's files; null: in memory. */
  directory: string | null;
  /** Backup to start from, when the directory holds no database yet. */
  backup: string | null;
}

/** What its thread is given with it. */
export interface ThreadStart extends EngineStart {
  compiled: WebAssembly.Module;
}

/** What the bridge asks. `run` answers with `data` as it comes, then `done`. */
export type EngineRequest =
  | { id: number; kind: 'run'; bytes: Uint8Array; ready: boolean }
  | { id: number; kind: 'snapshot' }
  | { id: number; kind: 'write'; file: string }
  | { id: number; kind: 'close' };

/** State of the session after a batch. */
export interface SessionState {
  inTransaction: boolean;
  /** The last command of the batch was a SET, which outlives the connection unless it was LOCAL. */
  changedSettings: boolean;
}

export type EngineReply =
  | { kind: 'ready'; parameters: Record<string, string> }
  | { kind: 'data'; id: number; bytes: Uint8Array }
  | { kind: 'done'; id: number; state: SessionState }
  | { kind: 'failed'; id: number; message: string };
