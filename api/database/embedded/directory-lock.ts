import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, type RunningProcess } from './running-process.ts';

/** Another living process uses the data directory. The message is for the person at the terminal. */
export class DirectoryLockedError extends Error {
  override readonly name = 'DirectoryLockedError';
  readonly pid: number | null;

  constructor(dataDir: string, pid: number | null) {
    const owner = pid === null ? 'un autre processus' : `le processus ${pid}`;
    super(
      `Le répertoire de données ${dataDir} est déjà utilisé par ${owner}. ` +
        `Arrêtez-le d’abord\u202f: deux processus sur la même base perdraient des données.`,
    );
    this.pid = pid;
  }
}

export interface DirectoryLock {
  /** Gives the directory back. May be called twice. */
  release(): void;
}

/** How often an incomplete lock (its author is between creating and writing it) is looked at again, 20 ms apart. */
const looks = 10;

/**
 * Takes `dataDir` (created if needed) for this process: PGlite has no lock, and two processes on one directory lose
 * data without a word. The lock is the file `lock`; one whose process is dead is taken over.
 * Throws DirectoryLockedError.
 */
export async function acquireLock(dataDir: string): Promise<DirectoryLock> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'lock');
  if (!createLock(file) && !(await takeOver(file)))
    throw new DirectoryLockedError(dataDir, readLock(file)?.pid ?? null);
  let held = true;
  return {
    release() {
      if (held) rmSync(file, { force: true });
      held = false;
    },
  };
}

/** Two processes that find the same dead owner must not both replace it: the second lock lets one of them look. */
async function takeOver(file: string): Promise<boolean> {
  const turn = `${file}.takeover`;
  if (await isOwned(file)) return false;
  if (!createLock(turn)) {
    if (!(await isOwned(turn))) rmSync(turn, { force: true });
    if (!createLock(turn)) return false;
  }
  try {
    if (await isOwned(file)) return false;
    rmSync(file, { force: true });
    return createLock(file);
  } finally {
    rmSync(turn, { force: true });
  }
}

async function isOwned(file: string): Promise<boolean> {
  let owner = readLock(file);
  for (let look = 1; owner === undefined && look < looks; look += 1) {
    await sleep(20);
    owner = readLock(file);
  }
  if (!owner) return false;
  const alive = findProcess(owner.pid);
  return (
    alive !== null && (owner.started === null || alive.started === null || owner.started === alive.started)
  );
}

/** Creates the lock in this process's name, or returns false when it exists. */
function createLock(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(findProcess(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner; null: no such file; undefined: not (yet) readable. */
function readLock(file: string): RunningProcess | null | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isProcess(owner) ? owner : undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined;
  }
}

function isProcess(value: unknown): value is RunningProcess {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return false;
  return Number.isInteger(value.pid) && (value.started === null || typeof value.started === 'string');
}
