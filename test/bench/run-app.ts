import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Of `npm start`, whose flags bound the memory. */
const startArguments = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .slice(1);

/** Where the app's database is: `DATA_DIR`, and `DATABASE_URL` when it is a server's. */
export type Place = { DATA_DIR: string; DATABASE_URL?: string };

export interface App {
  url: string;
  /** From the command to the first answer it can give. */
  seconds: number;
  peakMemory_MB(): number;
  stop(): Promise<unknown>;
}

/** Starts the app as `npm start` does, on a free port of loopback. */
export function startApp(place: Place, environment: Record<string, string> = {}): Promise<App> {
  const began = performance.now();
  const app = spawn(process.execPath, startArguments, {
    env: {
      ...process.env,
      ...place,
      PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      RATE_LIMIT_PER_MINUTE: '10000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => app.kill('SIGTERM');
  process.once('exit', kill);
  return new Promise((ready, fail) => {
    app.once('exit', (code) => {
      process.off('exit', kill);
      fail(new Error(`The app ended with ${code}`));
    });
    createInterface({ input: app.stdout! }).on('line', (line) => {
      const url = /prête : (http\S+)/.exec(line)?.[1];
      const seconds = (performance.now() - began) / 1000;
      if (url) ready({ url, seconds, peakMemory_MB: () => peakMemory(app.pid!), stop: () => stop(app) });
    });
  });
}

function stop(app: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolveEnd) => app.once('exit', resolveEnd));
  app.kill('SIGTERM');
  return ended;
}

/** Peak resident memory of a process since it began, in MB (Linux). */
const peakMemory = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
