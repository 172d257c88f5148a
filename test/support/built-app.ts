import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, running on demonstration data. */
    appUrl: string;
  }
}

/** Builds the product, starts it as `npm start` does in an empty directory, and ends it after the last journey. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'baguette-browser-'));
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: directory,
    DATABASE_URL: '',
    PORT: '0',
    LOG_LEVEL: 'warn',
    TILE_URL: 'none',
    RATE_LIMIT_PER_MINUTE: '100000',
  };
  const app = spawn(process.execPath, ['api/launch.mjs', 'api/main'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('appUrl', await addressOf(app));
  return async () => {
    const ended = new Promise((resolve) => app.once('exit', resolve));
    app.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
}

function addressOf(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    app.once('exit', (code) => reject(new Error(`The app ended with ${code} before it was ready`)));
    createInterface({ input: app.stdout! }).on('line', (line) => {
      const address = /prête : (http\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}
